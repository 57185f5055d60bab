using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Who owes a report in a period: whoever owes work in it, and whoever is asked by name, kind or group.</summary>
public sealed class PeriodUnits(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <summary>The units of today, by code, with the number of pieces of work each will report on.</summary>
    public async Task<IReadOnlyList<OwingUnit>> ListAsync(ReportingPeriod period, CancellationToken cancellation = default) =>
        Of(period, await UnitDirectory.LoadAsync(db, province, cancellation), await WorkAsync(period, cancellation), time.Today());

    /// <summary>Pieces of work within the period that nobody was named for; no report tells of them.</summary>
    public Task<int> UnassignedAsync(ReportingPeriod period, CancellationToken cancellation = default)
    {
        var (plan, to) = (period.PlanId, period.To);
        return period.AsksWork
            ? db.WorkEntries.CountAsync(e => e.ProvinceId == province.Id && e.UnitCode == null && e.EndedOn == null && e.OwedFrom <= to && (plan == null || e.PlanId == plan), cancellation)
            : Task.FromResult(0);
    }

    internal static IReadOnlyList<OwingUnit> Of(ReportingPeriod period, UnitDirectory units, IReadOnlyDictionary<string, int> work, DateOnly today)
    {
        var owed = work.GroupBy(w => units.HeirOf(w.Key)?.Code ?? w.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(w => w.Value), StringComparer.Ordinal);
        var asked = AskedUnits.On(period.AlsoAsked.Concat(period.Questions.SelectMany(q => q.AskedOf)), units, today);
        return [.. (period.OnlyAsked ? [] : owed.Keys.AsEnumerable()).Union(asked, StringComparer.Ordinal)
            .Select(units.Find).OfType<UnitEntry>()
            .OrderBy(u => u.Code, StringComparer.Ordinal)
            .Select(u => new OwingUnit(u.Code, u.Name, owed.GetValueOrDefault(u.Code)))];
    }

    private async Task<Dictionary<string, int>> WorkAsync(ReportingPeriod period, CancellationToken cancellation) => period.AsksWork
        ? await db.WorkEntries.OwedIn(period).GroupBy(e => e.UnitCode!).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellation)
        : [];
}
