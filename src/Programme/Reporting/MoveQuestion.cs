using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Puts a question at another place of the form.</summary>
public sealed class MoveQuestion(ProgrammeDb db, ReportingDesk desk)
{
    /// <param name="Version">Number of the period as it was shown.</param>
    /// <param name="Place">From 1; beyond the end means last.</param>
    public sealed record Request(string Slug, int Version, string Code, int Place);

    /// <returns>The period; refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>no-such-question</c>, <c>changed-meanwhile</c>, <c>period-closed</c>.</returns>
    public async Task<Outcome<ReportingPeriod>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.PeriodAsync(request.Slug, cancellation) is not { } period)
            return new Refusal("no-such-period");
        if (period.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (period.Move(request.Code, request.Place) is { } problem)
            return problem;
        return await db.SaveAsync(actor.Does("edit-form"), cancellation) is { } refusal ? refusal : period;
    }
}
