using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Closes a period: approved reports are locked, the others stay where they are and stay visible, but take nothing more.</summary>
public sealed class ClosePeriod(ProgrammeDb db, CurrentProvince province, ReportingDesk desk)
{
    /// <param name="Version">Number of the period as it was shown.</param>
    /// <param name="Reason">Needed when reports are still missing or not judged.</param>
    public sealed record Request(string Slug, int Version, string? Reason = null);

    /// <param name="Locked">Reports locked.</param>
    /// <param name="Unfinished">Reports left as they were.</param>
    public sealed record Result(ReportingPeriod Period, int Locked, int Unfinished);

    /// <returns>What became of the reports; refuses <c>not-allowed</c>, <c>no-such-period</c>, <c>changed-meanwhile</c>, <c>period-not-open</c>, <c>reason-missing</c>, <c>reason-too-long</c>.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (await desk.PeriodAsync(request.Slug, cancellation) is not { } period)
            return new Refusal("no-such-period");
        if (period.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (period.Close(desk.Now) is { } problem)
            return problem;
        var reports = await db.Reports.AsTracking().Where(r => r.ProvinceId == province.Id && r.PeriodId == period.Id).ToListAsync(cancellation);
        var locked = reports.Count(r => r.State == ReportState.Approved && r.Lock(actor, desk.Now) is null);
        var unfinished = reports.Count - locked;
        if ((unfinished > 0 || !string.IsNullOrWhiteSpace(request.Reason)) && ReportingDesk.ReasonProblem(request.Reason) is { } missing)
            return missing;
        return await db.SaveAsync(actor.Does("close-period", request.Reason?.Trim()), cancellation) is { } refusal ? refusal : new Result(period, locked, unfinished);
    }
}
