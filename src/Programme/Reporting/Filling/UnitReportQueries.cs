using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>The reports of one unit: what it owes now, and all it ever did.</summary>
public sealed class UnitReportQueries(ProgrammeDb db, CurrentProvince province, HeldUnits held, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <summary>Everything the unit still has to act on, the longest overdue first; nothing is ever left out, not even when its period was closed meanwhile.</summary>
    /// <param name="unitCode">The unit of today; what it took over from others comes with it.</param>
    public async Task<IReadOnlyList<OwedReport>> OwedAsync(string unitCode, CancellationToken cancellation = default) =>
        await Rows((await OfAsync(unitCode, cancellation)).Where(r => r.State == ReportState.Draft || r.State == ReportState.WithHead || r.State == ReportState.Returned))
            .OrderBy(r => r.DueOn).ThenBy(r => r.Id).ToListAsync(cancellation);

    /// <summary>Every report, the latest period first.</summary>
    public async Task<IReadOnlyList<OwedReport>> AllAsync(string unitCode, CancellationToken cancellation = default) =>
        await Rows(await OfAsync(unitCode, cancellation)).OrderByDescending(r => r.To).ThenByDescending(r => r.DueOn).ThenBy(r => r.Id).ToListAsync(cancellation);

    // Codes come first: within the query they would keep PostgreSQL from the index of units.
    private async Task<IQueryable<Report>> OfAsync(string unitCode, CancellationToken cancellation)
    {
        var codes = (await held.OfAsync(unitCode, cancellation)).Append(unitCode).Distinct(StringComparer.Ordinal).ToList();
        return db.Reports.Where(r => r.ProvinceId == province.Id && codes.Contains(r.UnitCode));
    }

    private IQueryable<OwedReport> Rows(IQueryable<Report> reports) =>
        from report in reports
        join period in db.ReportingPeriods on new { report.ProvinceId, Id = report.PeriodId } equals new { period.ProvinceId, period.Id }
        where period.State != PeriodState.Preparing
        select new OwedReport
        {
            Id = report.Id,
            UnitCode = report.UnitCode,
            PeriodName = period.Name,
            From = period.From,
            To = period.To,
            DueOn = report.DueOn,
            State = report.State,
            PeriodState = period.State,
            Round = report.Round,
            Returned = report.State != ReportState.Returned ? 0
                : db.ReportFields.Count(f => f.ProvinceId == report.ProvinceId && f.ReportId == report.Id && f.Standing == FieldStanding.Returned),
            FirstSubmittedAt = report.FirstSubmittedAt,
            ApprovedAt = report.ApprovedAt,
        };
}
