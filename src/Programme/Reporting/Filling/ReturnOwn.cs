using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>The head of a unit gives the report back to the unit's people, with the reason.</summary>
public sealed class ReturnOwn(ProgrammeDb db, ReportDesk desk, ReportPost post)
{
    public sealed record Request(Guid ReportId, string Reason);

    /// <returns>Refuses <c>no-such-report</c>, <c>not-allowed</c>, <c>head-reason-missing</c>, <c>head-reason-long</c>, <c>report-period-closed</c>, <c>report-state-…</c>.</returns>
    public async Task<Outcome<Report>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        await using var whole = await desk.BeginAsync(cancellation);
        if (await desk.HoldAsync(request.ReportId, cancellation) is not { } report)
            return new Refusal("no-such-report");
        if (!await desk.MayApproveAsync(actor, report.UnitCode, cancellation))
            return new Refusal("not-allowed");
        if (string.IsNullOrWhiteSpace(request.Reason))
            return new Refusal("head-reason-missing");
        if (request.Reason.Trim().Length > ReportingLimits.Reason)
            return new Refusal("head-reason-long", ReportingLimits.Reason.ToString(CultureInfo.InvariantCulture));
        if (await desk.PeriodStateAsync(report, cancellation) != PeriodState.Open)
            return new Refusal("report-period-closed");
        if (report.HeadReturns(request.Reason.Trim(), actor, desk.Now) is { } refused)
            return refused;
        await post.HeadReturnedAsync(report, request.Reason.Trim(), cancellation);
        if (await db.SaveAsync(actor.Does("head-return-report", request.Reason.Trim()), cancellation) is { } refusal)
            return refusal;
        await whole.CommitAsync(cancellation);
        return report;
    }
}
