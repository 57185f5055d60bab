using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting;

/// <summary>The work that reports of a period tell of.</summary>
public static class PeriodWork
{
    /// <summary>
    /// Every entry somebody owed within the period: owed since before its end, not done or ended before its beginning. What is overdue from earlier stays
    /// in; continuous work of earlier years does not.
    /// </summary>
    public static IQueryable<WorkEntry> OwedIn(this IQueryable<WorkEntry> entries, ReportingPeriod period)
    {
        var (province, plan, from, to) = (period.ProvinceId, period.PlanId, period.From, period.To);
        return entries.Where(e => e.ProvinceId == province && (plan == null || e.PlanId == plan) && e.UnitCode != null && e.OwedFrom <= to
            && (e.EndedOn == null || e.EndedOn >= from) && (e.DoneOn == null || e.DoneOn >= from) && (e.Rule != DueRule.Continuous || e.DueOn >= from));
    }
}
