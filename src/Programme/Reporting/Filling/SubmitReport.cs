using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>A unit hands in its report: to its head where the period wants that, else to the coordinator at once.</summary>
public sealed class SubmitReport(ProgrammeDb db, ReportDesk desk, HandIn handIn, ReportPost post)
{
    /// <param name="Seen"><see cref="FormAnswers.Mark"/> of what was shown.</param>
    public sealed record Request(Guid ReportId, string Seen);

    /// <returns>
    /// The report; its state tells whether it waits for the head. Refuses <c>no-such-report</c>, <c>not-allowed</c>, <c>report-period-closed</c>, <c>report-state-…</c>,
    /// <c>report-changed</c>, <c>report-incomplete</c>.
    /// </returns>
    public async Task<Outcome<Report>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        await using var whole = await desk.BeginAsync(cancellation);
        if (await desk.HoldAsync(request.ReportId, cancellation) is not { } report)
            return new Refusal("no-such-report");
        if (!await desk.MayFillAsync(actor, report.UnitCode, cancellation))
            return new Refusal("not-allowed");
        var answers = await handIn.AnswersAsync(report, cancellation);
        var period = answers.Basis.Period;
        if ((ReportDesk.Closed(report, period.State) ?? HandIn.Problem(answers, request.Seen)) is { } problem)
            return problem;
        HandIn.KeepFilledIn(report, answers, actor, desk.Now);
        desk.Keep(report);
        // Who reviews may enter a report that came signed on paper: its head has approved it there.
        var needsHead = period.NeedsHead && !actor.May(Permission.ReviewReports);
        var goesOn = !needsHead || await desk.MayApproveAsync(actor, report.UnitCode, cancellation);
        if (Advance(report, needsHead, goesOn, actor) is { } refused)
            return refused;
        if (goesOn)
            await handIn.TellAsync(report, period, actor, cancellation);
        else
            await post.WithHeadAsync(report, period, cancellation);
        if (await db.SaveAsync(actor.Does(goesOn ? "submit-report" : "send-report-to-head"), cancellation) is { } refusal)
            return refusal;
        await whole.CommitAsync(cancellation);
        return report;
    }

    private Refusal? Advance(Report report, bool needsHead, bool goesOn, Actor actor)
    {
        if (needsHead && report.SendToHead(actor, desk.Now) is { } refusal)
            return refusal;
        return goesOn ? report.Submit(needsHead, actor, desk.Now) : null;
    }
}
