using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>What is asked about the tasks of a plan.</summary>
public sealed class PlannedTaskQueries(ProgrammeDb db, CurrentProvince province)
{
    private static readonly Expression<Func<PlannedTask, TaskRow>> Row = t => new TaskRow
    {
        Ordinal = t.Ordinal,
        Text = t.Text,
        Origin = t.Origin,
        Section = t.Section,
        Group = t.Group,
        Product = t.Product,
        TimeText = t.Time.Text,
        TimeKind = t.Time.Kind,
        From = t.Time.From,
        To = t.Time.To,
        Lead = t.Agencies.Where(a => a.Role == AgencyRole.Lead).OrderBy(a => a.Ordinal).Select(a => new AgencyRef(a.AgencyKey, a.Name, a.UnitCode, null)).ToList(),
        Coordinate = t.Agencies.Where(a => a.Role == AgencyRole.Coordinate).OrderBy(a => a.Ordinal).Select(a => new AgencyRef(a.AgencyKey, a.Name, a.UnitCode, null)).ToList(),
        Until = t.Until,
        Place = new PlaceRow(t.Place.Start, t.Place.End, t.Place.Page, t.Place.Confidence, t.Place.Rule, t.Since),
    };

    /// <summary>The tasks <paramref name="filter"/> lets through, in document order.</summary>
    public async Task<IReadOnlyList<TaskRow>> ListAsync(Guid planId, TaskFilter filter, CancellationToken cancellation = default) =>
        await TellAsync(await (await NarrowAsync(Of(planId), filter, cancellation)).OrderBy(t => t.Ordinal).Select(Row).ToListAsync(cancellation), cancellation);

    public async Task<TaskRow?> FindAsync(Guid planId, int ordinal, CancellationToken cancellation = default) =>
        (await TellAsync(await Of(planId).Where(t => t.Ordinal == ordinal).Select(Row).ToListAsync(cancellation), cancellation)).SingleOrDefault();

    /// <summary>The latest wording of a task, also of one that is no longer in force.</summary>
    public async Task<TaskRow?> FindLatestAsync(Guid planId, int ordinal, CancellationToken cancellation = default)
    {
        var rows = await db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Ordinal == ordinal)
            .OrderByDescending(t => t.Since).Take(1).Select(Row).ToListAsync(cancellation);
        return (await TellAsync(rows, cancellation)).SingleOrDefault();
    }

    /// <summary>Numbers of the tasks in force before and behind a task; null at either end.</summary>
    public async Task<(int? Previous, int? Next)> NeighboursAsync(Guid planId, int ordinal, CancellationToken cancellation = default) => (
        await Of(planId).Where(t => t.Ordinal < ordinal).MaxAsync(t => (int?)t.Ordinal, cancellation),
        await Of(planId).Where(t => t.Ordinal > ordinal).MinAsync(t => (int?)t.Ordinal, cancellation));

    /// <summary>Every agency the tasks name, the busiest first; variants of one name, names of before and units that became one are counted together.</summary>
    public async Task<IReadOnlyList<AgencyCount>> AgenciesAsync(Guid planId, CancellationToken cancellation = default)
    {
        var named = await Of(planId).SelectMany(t => t.Agencies)
            .Select(a => new { a.TaskOrdinal, a.Role, a.AgencyKey, a.UnitCode, a.Name }).ToListAsync(cancellation);
        var units = await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => new { u.Code, u.HeirCode, u.NameKey, u.Name }).ToListAsync(cancellation);
        var byCode = units.ToDictionary(u => u.Code, StringComparer.Ordinal);
        var byKey = units.OrderBy(u => u.Code != u.HeirCode).ToLookup(u => u.NameKey, StringComparer.Ordinal);
        var successors = await SuccessorNames.LoadAsync(db, province, named.Select(a => a.UnitCode), cancellation);
        return [.. named
            .Select(a => (Agency: a, Unit: byCode.GetValueOrDefault(a.UnitCode ?? byKey[a.AgencyKey].FirstOrDefault()?.Code ?? "") is { } unit ? byCode.GetValueOrDefault(unit.HeirCode, unit) : null))
            .GroupBy(a => a.Unit?.NameKey ?? a.Agency.AgencyKey, StringComparer.Ordinal)
            .Select(g => new AgencyCount(
                g.Key,
                g.First().Unit?.Name ?? g.Min(a => a.Agency.Name)!,
                g.Where(a => a.Agency.Role == AgencyRole.Lead).Select(a => a.Agency.TaskOrdinal).Distinct().Count(),
                g.Where(a => a.Agency.Role == AgencyRole.Coordinate).Select(a => a.Agency.TaskOrdinal).Distinct().Count(),
                Joined(g.Select(a => a.Agency).Where(a => successors.Of(a.UnitCode, a.Name) is not null).Select(a => a.Name))))
            .OrderByDescending(c => c.Lead).ThenByDescending(c => c.Coordinate).ThenBy(c => c.Key, StringComparer.Ordinal)];
    }

    /// <summary>Key of the name an agency goes by today, for the key of any name it goes or went by.</summary>
    public async Task<string> PresentKeyAsync(string key, CancellationToken cancellation = default) =>
        (await AgencyMatch.LoadAsync(db, province, key, cancellation)).Present;

    public async Task<IReadOnlyList<TimeCount>> TimesAsync(Guid planId, CancellationToken cancellation = default) =>
        [.. (await Of(planId).GroupBy(t => t.Time.Kind).Select(g => new TimeCount(g.Key, g.Count())).ToListAsync(cancellation))
            .OrderBy(c => c.Kind == TimeKind.None).ThenBy(c => c.Kind)];

    public async Task<IReadOnlyList<OriginCount>> OriginsAsync(Guid planId, CancellationToken cancellation = default) =>
        [.. (await Of(planId).GroupBy(t => t.Origin).Select(g => new OriginCount(g.Key, g.Count())).ToListAsync(cancellation))
            .OrderBy(c => c.Origin)];

    private IQueryable<PlannedTask> Of(Guid planId) => db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Until == null);

    // Agencies that a task prints by a name of before also say what they are called today.
    private async Task<IReadOnlyList<TaskRow>> TellAsync(List<TaskRow> rows, CancellationToken cancellation)
    {
        var names = await SuccessorNames.LoadAsync(db, province, rows.SelectMany(r => r.Lead.Concat(r.Coordinate)).Select(a => a.UnitCode), cancellation);
        return [.. rows.Select(r => r with { Lead = names.Tell(r.Lead), Coordinate = names.Tell(r.Coordinate) })];
    }

    private static string? Joined(IEnumerable<string> names) => string.Join("; ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : null;

    private async Task<IQueryable<PlannedTask>> NarrowAsync(IQueryable<PlannedTask> tasks, TaskFilter filter, CancellationToken cancellation)
    {
        tasks = (await TaskWords.LoadAsync(db, province, filter.Search, cancellation)).Narrow(tasks);
        if (filter.AgencyKey is { } key)
            tasks = (await AgencyMatch.LoadAsync(db, province, key, cancellation)).Narrow(tasks, filter.Role);
        if (filter.Origin is { } origin)
            tasks = tasks.Where(t => t.Origin == origin);
        if (filter.Time is { } time)
            tasks = tasks.Where(t => t.Time.Kind == time);
        return filter.Gap switch
        {
            TaskGap.Unsure => tasks.Where(t => t.Place.Confidence < PlanLimits.LowConfidence),
            TaskGap.NoLead => tasks.Where(t => t.Origin != TaskOrigin.Solution && !t.Agencies.Any(a => a.Role == AgencyRole.Lead)),
            TaskGap.NoTime => tasks.Where(t => t.Origin != TaskOrigin.Solution && t.Time.Kind == TimeKind.None),
            _ => tasks,
        };
    }
}
