using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Searches the tasks in force of all plans by words, with or without accents.</summary>
public sealed class TaskSearch(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>No more are looked for: who finds so many needs another word.</summary>
    public const int Most = 1_000;

    /// <summary>Hits of a page.</summary>
    /// <param name="Total">Hits of all pages; <see cref="Most"/> + 1 means more than <see cref="Most"/>.</param>
    public sealed record Result(IReadOnlyList<TaskHit> Hits, int Total);

    public async Task<Result> RunAsync(string? typed, int skip, int take, CancellationToken cancellation = default)
    {
        var words = await TaskWords.LoadAsync(db, province, typed, cancellation);
        if (words.IsEmpty)
            return new Result([], 0);
        var keys = await KeysAsync(words, cancellation);
        var shown = keys.Take(Most).OrderByDescending(k => k.PlanId.ToString("N"), StringComparer.Ordinal).ThenBy(k => k.Ordinal).Skip(skip).Take(take).ToList();
        var plans = shown.Select(k => k.PlanId).Distinct().ToList();
        var ordinals = shown.Select(k => k.Ordinal).Distinct().ToList();
        var rows = await db.PlannedTasks
            .Where(t => t.ProvinceId == province.Id && plans.Contains(t.PlanId) && ordinals.Contains(t.Ordinal) && t.Until == null)
            .Join(db.Plans, t => new { t.ProvinceId, Id = t.PlanId }, p => new { p.ProvinceId, p.Id }, (t, p) => new
            {
                t.PlanId,
                t.Ordinal,
                Hit = new TaskHit(
                    p.Slug, p.Number ?? p.Title ?? p.Slug, t.Ordinal, t.Text, t.Group, t.Time.Text,
                    t.Agencies.Where(a => a.Role == AgencyRole.Lead).OrderBy(a => a.Ordinal).Select(a => new AgencyRef(a.AgencyKey, a.Name, a.UnitCode, null)).ToList()),
            })
            .ToDictionaryAsync(r => (r.PlanId, r.Ordinal), r => r.Hit, cancellation);
        var names = await SuccessorNames.LoadAsync(db, province, rows.Values.SelectMany(h => h.Lead).Select(a => a.UnitCode), cancellation);
        return new Result([.. shown.Select(k => rows[(k.PlanId, k.Ordinal)]).Select(h => h with { Lead = names.Tell(h.Lead) })], keys.Count);
    }

    // Tasks that hold the words themselves come by the index; those of agencies of another name now or then by their units.
    private async Task<List<TaskKey>> KeysAsync(TaskWords words, CancellationToken cancellation)
    {
        var keys = await db.TasksWith(words.Words, province.Id, Most + 1).Select(t => new TaskKey(t.PlanId, t.Ordinal)).ToListAsync(cancellation);
        var codes = words.Codes;
        if (codes.Count == 0 || keys.Count > Most)
            return keys;
        var byAgency = await words.Narrow(db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.Until == null))
            .Where(t => db.TaskAgencies.Any(a => a.ProvinceId == t.ProvinceId && a.UnitCode != null && codes.Contains(a.UnitCode) && a.PlanId == t.PlanId && a.TaskOrdinal == t.Ordinal && a.TaskSince == t.Since))
            .OrderByDescending(t => t.PlanId).ThenByDescending(t => t.Ordinal).Select(t => new TaskKey(t.PlanId, t.Ordinal)).Take(Most + 1).ToListAsync(cancellation);
        return [.. keys.Union(byAgency).Take(Most + 1)];
    }

    private readonly record struct TaskKey(Guid PlanId, int Ordinal);
}
