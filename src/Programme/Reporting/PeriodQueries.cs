using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>What is asked about periods.</summary>
public sealed class PeriodQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <summary>All periods: those being prepared and open ones first, then the newest.</summary>
    public async Task<IReadOnlyList<PeriodRow>> ListAsync(CancellationToken cancellation = default)
    {
        var periods = await (
            from period in db.ReportingPeriods
            where period.ProvinceId == province.Id
            join plan in db.Plans on new { period.ProvinceId, Id = period.PlanId } equals new { plan.ProvinceId, Id = (Guid?)plan.Id } into plans
            from plan in plans.DefaultIfEmpty()
            select new { Period = period, PlanName = plan == null ? null : plan.Number ?? plan.Title ?? plan.Slug }).AsNoTracking().ToListAsync(cancellation);
        var counts = await CountsAsync(cancellation);
        return [.. periods
            .OrderBy(p => p.Period.State == PeriodState.Closed).ThenByDescending(p => p.Period.DueOn).ThenBy(p => p.Period.Slug, StringComparer.Ordinal)
            .Select(p => new PeriodRow(
                p.Period.Id, p.Period.Slug, p.Period.Name, p.Period.Kind, p.Period.From, p.Period.To, p.Period.OpensOn, p.Period.DueOn, p.Period.State, p.Period.NamesInPublic, p.PlanName,
                counts.GetValueOrDefault(p.Period.Id, ReportCounts.None)))];
    }

    /// <summary>The period with its questions in order; null when there is none.</summary>
    public async Task<ReportingPeriod?> FindAsync(string slug, CancellationToken cancellation = default)
    {
        var period = await db.ReportingPeriods.AsNoTracking().Include(p => p.Questions).SingleOrDefaultAsync(p => p.ProvinceId == province.Id && p.Slug == slug, cancellation);
        period?.Questions.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        return period;
    }

    /// <summary>How complete one period is.</summary>
    public async Task<ReportCounts> CountsAsync(Guid periodId, CancellationToken cancellation = default) =>
        (await CountsAsync(cancellation)).GetValueOrDefault(periodId, ReportCounts.None);

    private async Task<Dictionary<Guid, ReportCounts>> CountsAsync(CancellationToken cancellation)
    {
        var today = time.Today();
        var counted = await db.Reports.Where(r => r.ProvinceId == province.Id).GroupBy(r => r.PeriodId).Select(g => new
        {
            g.Key,
            Total = g.Count(),
            In = g.Count(r => r.FirstSubmittedAt != null),
            CameLate = g.Count(r => r.CameLate),
            Overdue = g.Count(r => r.FirstSubmittedAt == null && r.DueOn < today),
            Waiting = g.Count(r => r.State == ReportState.Submitted),
            Returned = g.Count(r => r.State == ReportState.Returned),
            Approved = g.Count(r => r.State == ReportState.Approved || r.State == ReportState.Locked),
        }).ToListAsync(cancellation);
        return counted.ToDictionary(c => c.Key, c => new ReportCounts(c.Total, c.In, c.CameLate, c.Overdue, c.Waiting, c.Returned, c.Approved));
    }
}
