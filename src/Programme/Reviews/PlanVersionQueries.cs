using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>What is asked about the versions of a plan.</summary>
public sealed class PlanVersionQueries(ProgrammeDb db, CurrentProvince province)
{
    private sealed record Life(SourceMarkKind Kind, int Ordinal, int Since, int? Until);

    /// <summary>All versions, the newest first.</summary>
    public async Task<IReadOnlyList<PlanVersionRow>> ListAsync(Guid planId, CancellationToken cancellation = default)
    {
        var versions = await db.PlanVersions.AsNoTracking().Where(v => v.ProvinceId == province.Id && v.PlanId == planId)
            .OrderByDescending(v => v.Number).ToListAsync(cancellation);
        var lives = await LivesAsync(planId, cancellation);
        var begun = lives.Where(l => l.Since > 1).ToLookup(l => l.Since);
        var ended = lives.Where(l => l.Until is not null).ToLookup(l => l.Until!.Value);
        return [.. versions.Select((version, i) =>
        {
            var old = ended[version.Number].Select(l => (l.Kind, l.Ordinal)).ToHashSet();
            var changed = begun[version.Number].Count(l => old.Contains((l.Kind, l.Ordinal)));
            return new PlanVersionRow(
                version.Number, version.DocumentNumber, version.IssuedOn, version.Title, version.InForceFrom, version.ConfirmedAt, Current: i == 0,
                begun[version.Number].Count() - changed, changed, old.Count - changed);
        })];
    }

    /// <summary>Number of the version in force on a day; null before the plan began.</summary>
    public Task<int?> InForceOnAsync(Guid planId, DateOnly day, CancellationToken cancellation = default) =>
        db.PlanVersions.Where(v => v.ProvinceId == province.Id && v.PlanId == planId && v.InForceFrom <= day).MaxAsync(v => (int?)v.Number, cancellation);

    /// <summary>What became of every item from one version to another; null when there is no such plan.</summary>
    public async Task<VersionComparison?> CompareAsync(Guid planId, int from, int to, CultureInfo culture, CancellationToken cancellation = default)
    {
        if (await AmendedPlan.LoadAsync(db, province.Id, planId, everVersion: true, cancellation) is not { } plan)
            return null;
        var items = new ComparedItems(culture);
        return VersionComparison.OfVersions(items.InForce(plan, from), items.InForce(plan, to));
    }

    /// <summary>Everything that was in force in a version, with the wording it then had; null when there is no such plan.</summary>
    public async Task<IReadOnlyList<ComparedItem>?> ItemsAsync(Guid planId, int version, CultureInfo culture, CancellationToken cancellation = default) =>
        await AmendedPlan.LoadAsync(db, province.Id, planId, everVersion: true, cancellation) is { } plan ? new ComparedItems(culture).InForce(plan, version) : null;

    /// <summary>The wordings a task had, the oldest first; empty when there is no such task.</summary>
    public async Task<IReadOnlyList<ItemWording>> TaskAsync(Guid planId, int ordinal, CultureInfo culture, CancellationToken cancellation = default)
    {
        var tasks = await db.PlannedTasks.AsNoTracking().Include(t => t.Agencies)
            .Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Ordinal == ordinal)
            .OrderBy(t => t.Since).ToListAsync(cancellation);
        var items = new ComparedItems(culture);
        var wordings = new List<ItemWording>();
        foreach (var task in tasks)
        {
            var item = items.Of(task);
            wordings.Add(new ItemWording(task.Since, task.Until, item, wordings.Count == 0 ? null : FieldDifferences.Of(wordings[^1].Item, item, inherits: false)));
        }
        return wordings;
    }

    private async Task<List<Life>> LivesAsync(Guid planId, CancellationToken cancellation)
    {
        var lives = new List<Life>();
        await AddAsync(db.PlannedTasks, SourceMarkKind.Task);
        await AddAsync(db.PlannedTargets, SourceMarkKind.Target);
        await AddAsync(db.PlannedReportingDuties, SourceMarkKind.ReportingDuty);
        await AddAsync(db.PlanLegalBases, SourceMarkKind.LegalBasis);
        await AddAsync(db.PlanFundingSources, SourceMarkKind.FundingSource);
        await AddAsync(db.PlanRecipients, SourceMarkKind.Recipient);
        return lives;

        async Task AddAsync<T>(DbSet<T> items, SourceMarkKind kind)
            where T : PlanItem => lives.AddRange(await items
                .Where(i => i.ProvinceId == province.Id && i.PlanId == planId && (i.Since > 1 || i.Until != null))
                .Select(i => new Life(kind, i.Ordinal, i.Since, i.Until))
                .ToListAsync(cancellation));
    }
}
