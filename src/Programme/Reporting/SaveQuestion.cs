using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Adds a question to a form, or changes one. Once the period is open only words change: units have begun to answer.</summary>
public sealed class SaveQuestion(ProgrammeDb db, ReportingDesk desk)
{
    /// <param name="Version">Number of the period as it was shown.</param>
    /// <param name="Code">The question to change; null for a new one.</param>
    public sealed record Request(string Slug, int Version, string? Code, QuestionDraft Draft);

    /// <returns>
    /// The question; refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>no-such-question</c>, <c>changed-meanwhile</c>, <c>asked-unknown</c>, <c>question-…</c>,
    /// <c>period-closed</c>.
    /// </returns>
    public async Task<Outcome<ReportQuestion>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.PeriodAsync(request.Slug, cancellation) is not { } period)
            return new Refusal("no-such-period");
        if (period.Version != request.Version)
            return new Refusal("changed-meanwhile");
        var units = await desk.UnitsAsync(cancellation);
        if (request.Draft.AskedOf.FirstOrDefault(w => !AskedUnits.IsKnown(w, units)) is { } unknown)
            return new Refusal("asked-unknown", unknown);
        var saved = request.Code is { } code ? period.Reword(code, request.Draft) : period.Ask(request.Draft);
        if (!saved.Succeeded)
            return saved.Refusal;
        if (request.Code is null)
            db.ReportQuestions.Add(saved.Value);
        return await db.SaveAsync(actor.Does("edit-form"), cancellation) is { } refusal ? refusal : saved.Value;
    }
}
