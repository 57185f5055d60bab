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
        Lead = t.Agencies.Where(a => a.Role == AgencyRole.Lead).OrderBy(a => a.Ordinal).Select(a => new AgencyRef(a.AgencyKey, a.Name)).ToList(),
        Coordinate = t.Agencies.Where(a => a.Role == AgencyRole.Coordinate).OrderBy(a => a.Ordinal).Select(a => new AgencyRef(a.AgencyKey, a.Name)).ToList(),
        Until = t.Until,
        Place = new PlaceRow(t.Place.Start, t.Place.End, t.Place.Page, t.Place.Confidence, t.Place.Rule, t.Since),
    };

    /// <summary>The tasks <paramref name="filter"/> lets through, in document order.</summary>
    public async Task<IReadOnlyList<TaskRow>> ListAsync(Guid planId, TaskFilter filter, CancellationToken cancellation = default) =>
        await Narrow(Of(planId), filter).OrderBy(t => t.Ordinal).Select(Row).ToListAsync(cancellation);

    public Task<TaskRow?> FindAsync(Guid planId, int ordinal, CancellationToken cancellation = default) =>
        Of(planId).Where(t => t.Ordinal == ordinal).Select(Row).FirstOrDefaultAsync(cancellation);

    /// <summary>The latest wording of a task, also of one that is no longer in force.</summary>
    public Task<TaskRow?> FindLatestAsync(Guid planId, int ordinal, CancellationToken cancellation = default) => db.PlannedTasks
        .Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Ordinal == ordinal)
        .OrderByDescending(t => t.Since).Select(Row).FirstOrDefaultAsync(cancellation);

    /// <summary>Numbers of the tasks in force before and behind a task; null at either end.</summary>
    public async Task<(int? Previous, int? Next)> NeighboursAsync(Guid planId, int ordinal, CancellationToken cancellation = default) => (
        await Of(planId).Where(t => t.Ordinal < ordinal).MaxAsync(t => (int?)t.Ordinal, cancellation),
        await Of(planId).Where(t => t.Ordinal > ordinal).MinAsync(t => (int?)t.Ordinal, cancellation));

    /// <summary>Every agency the tasks name, the busiest first; variants of one name and former names counted together.</summary>
    public async Task<IReadOnlyList<AgencyCount>> AgenciesAsync(Guid planId, CancellationToken cancellation = default)
    {
        var counts = await Of(planId).SelectMany(t => t.Agencies)
            .GroupBy(a => a.AgencyKey)
            .Select(g => new
            {
                Key = g.Key,
                Name = g.Min(a => a.Name)!,
                Lead = g.Where(a => a.Role == AgencyRole.Lead).Select(a => a.TaskOrdinal).Distinct().Count(),
                Coordinate = g.Where(a => a.Role == AgencyRole.Coordinate).Select(a => a.TaskOrdinal).Distinct().Count(),
            })
            .ToListAsync(cancellation);
        var units = (await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => new { u.NameKey, u.Name }).ToListAsync(cancellation))
            .ToLookup(u => u.NameKey, u => u.Name, StringComparer.Ordinal);
        return [.. counts
            .Select(c => new AgencyCount(c.Key, units[c.Key].FirstOrDefault(c.Name), c.Lead, c.Coordinate))
            .OrderByDescending(c => c.Lead).ThenByDescending(c => c.Coordinate).ThenBy(c => c.Key, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<TimeCount>> TimesAsync(Guid planId, CancellationToken cancellation = default) =>
        [.. (await Of(planId).GroupBy(t => t.Time.Kind).Select(g => new TimeCount(g.Key, g.Count())).ToListAsync(cancellation))
            .OrderBy(c => c.Kind == TimeKind.None).ThenBy(c => c.Kind)];

    public async Task<IReadOnlyList<OriginCount>> OriginsAsync(Guid planId, CancellationToken cancellation = default) =>
        [.. (await Of(planId).GroupBy(t => t.Origin).Select(g => new OriginCount(g.Key, g.Count())).ToListAsync(cancellation))
            .OrderBy(c => c.Origin)];

    private IQueryable<PlannedTask> Of(Guid planId) => db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Until == null);

    private static IQueryable<PlannedTask> Narrow(IQueryable<PlannedTask> tasks, TaskFilter filter)
    {
        foreach (var word in SearchWords.Of(filter.Search))
            tasks = tasks.Where(t => t.SearchText.Contains(word));
        if (filter.AgencyKey is { } key)
        {
            tasks = filter.Role is { } role
                ? tasks.Where(t => t.Agencies.Any(a => a.AgencyKey == key && a.Role == role))
                : tasks.Where(t => t.Agencies.Any(a => a.AgencyKey == key));
        }
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
