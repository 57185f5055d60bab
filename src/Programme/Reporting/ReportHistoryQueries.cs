using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>How complete and punctual the reports of units and groups are, period after period.</summary>
public sealed class ReportHistoryQueries(ProgrammeDb db, CurrentProvince province, PeriodQueries periods, ReportQueries reports, TimeProvider time)
{
    /// <summary>Periods that are looked back on.</summary>
    public const int Most = 6;

    /// <summary>The newest periods that have been opened.</summary>
    public async Task<ReportHistory> LastAsync(CancellationToken cancellation = default)
    {
        var rows = (await periods.ListAsync(cancellation)).Where(p => p.State != PeriodState.Preparing).OrderByDescending(p => p.To).ThenByDescending(p => p.DueOn).Take(Most).ToList();
        var ids = rows.ConvertAll(p => p.Id);
        var looked = await db.ReportingPeriods.AsNoTracking().Where(p => p.ProvinceId == province.Id && ids.Contains(p.Id)).ToListAsync(cancellation);
        var units = await UnitDirectory.LoadAsync(db, province, cancellation);
        var all = await reports.ListAsync(looked, units, cancellation);
        var byPeriod = rows.ConvertAll(p => all.GetValueOrDefault(p.Id, []));
        return new ReportHistory(rows, Groups(byPeriod, units, time.Today()), Units(byPeriod, units));
    }

    private static List<ReportHistory.GroupLine> Groups(List<IReadOnlyList<ReportRow>> periods, UnitDirectory units, DateOnly today) =>
    [
        .. units.Groups.Select(g => (g.Name, Members: units.MembersAt(g.Code, today).Select(u => u.Code).ToHashSet(StringComparer.Ordinal)))
            .Select(g => new ReportHistory.GroupLine(g.Name, periods.ConvertAll(rows => ReportCounts.Of(rows.Where(r => g.Members.Contains(Present(r, units)))))))
            .Where(g => g.Counts.Any(c => c.Total > 0)),
    ];

    // What units of before reported stands with who took over from them.
    private static List<ReportHistory.UnitLine> Units(List<IReadOnlyList<ReportRow>> periods, UnitDirectory units)
    {
        var lookups = periods.ConvertAll(rows => rows.ToLookup(r => Present(r, units), StringComparer.Ordinal));
        return [.. lookups.SelectMany(l => l.Select(g => g.Key)).Distinct(StringComparer.Ordinal)
            .Select(code => new ReportHistory.UnitLine(
                code,
                units.Find(code)?.Name ?? code,
                lookups.ConvertAll(l => l[code].OrderByDescending(r => string.Equals(r.UnitCode, code, StringComparison.Ordinal)).FirstOrDefault())))
            .OrderByDescending(u => u.Overdue > 0).ThenByDescending(u => u.Overdue).ThenBy(u => u.Code, StringComparer.Ordinal)];
    }

    private static string Present(ReportRow row, UnitDirectory units) => units.HeirOf(row.UnitCode)?.Code ?? row.UnitCode;
}
