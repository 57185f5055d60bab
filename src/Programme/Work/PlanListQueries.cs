using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>The running plans with how their work stands.</summary>
public sealed class PlanListQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <summary>The newest document first.</summary>
    public async Task<IReadOnlyList<PlanLine>> ListAsync(CancellationToken cancellation = default)
    {
        var today = time.Today();
        var counts = await db.WorkEntries.Where(e => e.ProvinceId == province.Id).GroupBy(e => e.PlanId).Select(g => new
        {
            PlanId = g.Key,
            Entries = g.Count(),
            Late = g.Count(e => e.EndedOn == null && e.DueOn < today && (e.Rule == DueRule.Continuous ? e.ReportedOn == null : e.DoneOn == null)),
            Done = g.Count(e => e.EndedOn == null && (e.Rule == DueRule.Continuous ? e.ReportedOn != null : e.DoneOn != null)),
            Unassigned = g.Count(e => e.UnitCode == null && e.EndedOn == null),
        }).ToDictionaryAsync(c => c.PlanId, cancellation);
        var plans = await db.Plans.Where(p => p.ProvinceId == province.Id)
            .OrderByDescending(p => p.IssuedOn).ThenBy(p => p.Slug)
            .Select(p => new { p.Id, p.Slug, p.Number, p.Title, p.Issuer, p.IssuedOn, p.PeriodFrom, p.PeriodTo, Tasks = p.Tasks.Count(t => t.Until == null) })
            .ToListAsync(cancellation);
        return
        [
            .. plans.Select(p => counts.TryGetValue(p.Id, out var c)
                ? new PlanLine(p.Id, p.Slug, p.Number, p.Title, p.Issuer, p.IssuedOn, p.PeriodFrom, p.PeriodTo, p.Tasks, c.Entries, c.Late, c.Done, c.Unassigned)
                : new PlanLine(p.Id, p.Slug, p.Number, p.Title, p.Issuer, p.IssuedOn, p.PeriodFrom, p.PeriodTo, p.Tasks, 0, 0, 0, 0)),
        ];
    }
}
