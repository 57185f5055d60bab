using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Opens a closed period again, for a reason; locked reports are approved ones again.</summary>
public sealed class ReopenPeriod(ProgrammeDb db, CurrentProvince province, ReportingDesk desk)
{
    /// <param name="Version">Number of the period as it was shown.</param>
    public sealed record Request(string Slug, int Version, string? Reason);

    /// <returns>The period; refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>changed-meanwhile</c>, <c>reason-missing</c>, <c>reason-too-long</c>, <c>period-not-closed</c>.</returns>
    public async Task<Outcome<ReportingPeriod>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.PeriodAsync(request.Slug, cancellation) is not { } period)
            return new Refusal("no-such-period");
        if (period.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (ReportingDesk.ReasonProblem(request.Reason) is { } missing)
            return missing;
        if (period.Reopen() is { } problem)
            return problem;
        foreach (var report in await db.Reports.AsTracking().Where(r => r.ProvinceId == province.Id && r.PeriodId == period.Id && r.State == ReportState.Locked).ToListAsync(cancellation))
            report.Unlock(actor, desk.Now);
        return await db.SaveAsync(actor.Does("reopen-period", request.Reason!.Trim()), cancellation) is { } refusal ? refusal : period;
    }
}
