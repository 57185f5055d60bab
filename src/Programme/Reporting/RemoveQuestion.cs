using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Takes a question out of a form that no unit has seen yet.</summary>
public sealed class RemoveQuestion(ProgrammeDb db, ReportingDesk desk)
{
    /// <param name="Version">Number of the period as it was shown.</param>
    public sealed record Request(string Slug, int Version, string Code);

    /// <returns>The period; refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>no-such-question</c>, <c>changed-meanwhile</c>, <c>form-fixed</c>.</returns>
    public async Task<Outcome<ReportingPeriod>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.PeriodAsync(request.Slug, cancellation) is not { } period)
            return new Refusal("no-such-period");
        if (period.Version != request.Version)
            return new Refusal("changed-meanwhile");
        var removed = period.Drop(request.Code);
        if (!removed.Succeeded)
            return removed.Refusal;
        db.ReportQuestions.Remove(removed.Value);
        return await db.SaveAsync(actor.Does("edit-form"), cancellation) is { } refusal ? refusal : period;
    }
}
