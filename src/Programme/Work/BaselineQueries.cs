using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>How a plan stood on any past day: wordings by version, due days by their rules, status by the dates of the facts.</summary>
public sealed class BaselineQueries(ProgrammeDb db, CurrentProvince province)
{
    public async Task<Baseline> AtAsync(Guid planId, DateOnly day, CancellationToken cancellation = default)
    {
        var version = await db.PlanVersions.AsNoTracking()
            .Where(v => v.ProvinceId == province.Id && v.PlanId == planId && v.InForceFrom <= day)
            .OrderByDescending(v => v.Number).Select(v => new { v.Number, v.DocumentNumber })
            .FirstOrDefaultAsync(cancellation);
        if (version is null)
            return new Baseline(day, null, null, []);
        var tasks = await db.PlannedTasks.AsNoTracking()
            .Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Since <= version.Number && (t.Until == null || t.Until > version.Number))
            .OrderBy(t => t.Ordinal).ToListAsync(cancellation);
        var living = (await db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Until == null)
            .Select(t => t.Ordinal).ToListAsync(cancellation)).ToHashSet();
        var entries = (await db.WorkEntries.AsNoTracking().Include(e => e.Notes)
            .Where(e => e.ProvinceId == province.Id && e.PlanId == planId && e.OwedFrom <= day)
            .ToListAsync(cancellation)).ToLookup(e => e.TaskOrdinal);
        var units = await UnitDirectory.LoadAsync(db, province, cancellation);
        return new Baseline(day, version.Number, version.DocumentNumber,
        [
            .. tasks.Select(t => new BaselineTask(
                t.Ordinal, t.Text, t.Group, t.Time.Text, t.Until, !living.Contains(t.Ordinal), WorkOf(t, entries[t.Ordinal], units, day))),
        ]);
    }

    private static List<BaselineWork> WorkOf(PlannedTask task, IEnumerable<WorkEntry> entries, UnitDirectory units, DateOnly day) =>
    [
        .. entries.OrderBy(e => e.Year).ThenBy(e => e.Basis == WorkBasis.Asked).ThenBy(e => e.GivenTo, StringComparer.Ordinal).Select(entry =>
        {
            var story = WorkStory.Of(entry.GivenTo, entry.Notes, day);
            var due = entry.Rule == DueRule.AsAsked ? new DueDay(entry.DueOn, entry.Rule) : DueDays.Of(task.Time, entry.Year);
            return new BaselineWork(entry.Id, entry.Year, story.UnitCode is { } code ? units.NameOf(code, day) : null, due, story.FactsFor(due).On(day));
        }),
    ];
}
