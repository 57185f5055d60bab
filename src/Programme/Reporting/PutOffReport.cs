using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Gives one unit another due day, for a reason.</summary>
public sealed class PutOffReport(ProgrammeDb db, Post post, ReportingDesk desk)
{
    /// <param name="Version">Number of the report as it was shown.</param>
    public sealed record Request(Guid ReportId, int Version, DateOnly? DueOn, string? Reason);

    /// <returns>The report; refuses <c>not-allowed</c>, <c>no-such-report</c>, <c>changed-meanwhile</c>, <c>period-not-open</c>, <c>put-off-day</c>, <c>reason-…</c>, <c>report-state-…</c>.</returns>
    public async Task<Outcome<Report>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.ReportAsync(request.ReportId, cancellation) is not { } report || await desk.PeriodOfAsync(report, cancellation) is not { } period)
            return new Refusal("no-such-report");
        if (report.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (period.State != PeriodState.Open)
            return new Refusal("period-not-open");
        if (request.DueOn is not { } day || day < desk.Today || day == report.DueOn || day.Year > Calendars.CalendarLimits.LastYear)
            return new Refusal("put-off-day");
        if ((ReportingDesk.ReasonProblem(request.Reason) ?? report.PutOff(day, request.Reason!.Trim(), actor, desk.Now)) is { } problem)
            return problem;
        await post.PutAsync(ReportNotices.PutOff(report, period, request.Reason!.Trim()), cancellation);
        return await db.SaveAsync(actor.Does("put-off-report", request.Reason!.Trim()), cancellation) is { } refusal ? refusal : report;
    }
}
