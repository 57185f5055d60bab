using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>The head of a unit approves its report, which hands it in.</summary>
public sealed class ApproveOwn(ProgrammeDb db, ReportDesk desk, HandIn handIn)
{
    /// <param name="Seen"><see cref="FormAnswers.Mark"/> of what was shown.</param>
    public sealed record Request(Guid ReportId, string Seen);

    /// <returns>Refuses <c>no-such-report</c>, <c>not-allowed</c>, <c>report-period-closed</c>, <c>report-state-…</c>, <c>report-changed</c>, <c>report-incomplete</c>.</returns>
    public async Task<Outcome<Report>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        await using var whole = await desk.BeginAsync(cancellation);
        if (await desk.HoldAsync(request.ReportId, cancellation) is not { } report)
            return new Refusal("no-such-report");
        if (!await desk.MayApproveAsync(actor, report.UnitCode, cancellation))
            return new Refusal("not-allowed");
        if (await desk.PeriodStateAsync(report, cancellation) != PeriodState.Open)
            return new Refusal("report-period-closed");
        var answers = await handIn.AnswersAsync(report, cancellation);
        if (report.State == ReportState.WithHead && HandIn.Problem(answers, request.Seen) is { } problem)
            return problem;
        if (report.State == ReportState.Draft)
            return new Refusal("report-not-sent");
        if (report.Submit(needsHead: true, actor, desk.Now) is { } refused)
            return refused;
        await handIn.TellAsync(report, answers.Basis.Period, actor, cancellation);
        if (await db.SaveAsync(actor.Does("submit-report"), cancellation) is { } refusal)
            return refusal;
        await whole.CommitAsync(cancellation);
        return report;
    }
}
