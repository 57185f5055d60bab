using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Tasks in force, to choose one in a form.</summary>
public sealed class TaskChoiceQueries(ProgrammeDb db, CurrentProvince province, HeldUnits held)
{
    /// <summary>By plan and number.</summary>
    /// <param name="unitCode">Only tasks that this unit of today owes; null for all.</param>
    public async Task<IReadOnlyList<TaskChoice>> OfUnitAsync(string? unitCode, CancellationToken cancellation = default)
    {
        var tasks = db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.Until == null);
        if (unitCode is not null)
        {
            var codes = await held.OfAsync(unitCode, cancellation);
            tasks = tasks.Where(t => db.WorkEntries.Any(e => e.ProvinceId == t.ProvinceId && e.PlanId == t.PlanId && e.TaskOrdinal == t.Ordinal && codes.Contains(e.UnitCode!)));
        }
        var found = await tasks
            .Join(db.Plans, t => new { t.ProvinceId, Id = t.PlanId }, p => new { p.ProvinceId, p.Id }, (t, p) => new { t.PlanId, Name = p.Number ?? p.Title ?? p.Slug, t.Ordinal, t.Text })
            .OrderBy(t => t.Name).ThenBy(t => t.PlanId).ThenBy(t => t.Ordinal).ToListAsync(cancellation);
        return found.ConvertAll(t => new TaskChoice(t.PlanId, t.Name, t.Ordinal, t.Text));
    }
}
