using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>What is asked about editions of the rules and their trials.</summary>
public sealed class RuleQueries(ProgrammeDb db, CurrentProvince province, FactLoading loading, ClassificationQueries classified, AccountNames accounts, TimeProvider time)
{
    /// <summary>An enterprise a trial would classify otherwise, with both explanations.</summary>
    /// <param name="Before">Null for one that was not classified.</param>
    public sealed record TriedRow(Guid Id, string Name, ClassOutcome Was, ClassOutcome Is, IReadOnlyList<ExplainedDecision>? Before, IReadOnlyList<ExplainedDecision> After);

    /// <summary>All editions, the newest first, with their rules.</summary>
    public async Task<IReadOnlyList<RuleSet>> ListAsync(CancellationToken cancellation = default) => await Sets().OrderByDescending(s => s.Number).ToListAsync(cancellation);

    /// <returns>Null when there is none.</returns>
    public Task<RuleSet?> FindAsync(int number, CancellationToken cancellation = default) => Sets().SingleOrDefaultAsync(s => s.Number == number, cancellation);

    /// <returns>Null before the first edition.</returns>
    public Task<RuleSet?> InForceAsync(CancellationToken cancellation = default) => Sets().SingleOrDefaultAsync(s => s.State == RuleSetState.InForce, cancellation);

    /// <summary>Who created or put in force.</summary>
    public Task<IReadOnlyDictionary<Guid, string>> PeopleAsync(IEnumerable<RuleSet> sets, CancellationToken cancellation = default) =>
        accounts.OfAsync(sets.SelectMany(s => new[] { s.CreatedBy, s.InForceBy ?? Guid.Empty }), cancellation);

    /// <summary>Some of the changes of a trial, explained: before as it is kept, after by the facts of now.</summary>
    public async Task<IReadOnlyList<TriedRow>> ExplainAsync(RuleSet draft, IReadOnlyList<Trial.Change> changes, CancellationToken cancellation = default)
    {
        var ids = changes.Select(c => c.EnterpriseId).ToList();
        var (engine, year) = (new RuleEngine(draft.Ordered), time.Today().Year);
        var after = (await loading.LoadAsync(ids, cancellation)).ToDictionary(e => e.Figures.Id, e => engine.Classify(e.FactsIn(year)));
        var before = await classified.FindAsync(ids, cancellation);
        var names = await db.Set<Enterprise>().AsNoTracking().Where(e => e.ProvinceId == province.Id && ids.Contains(e.Id)).Select(e => new { e.Id, e.Name }).ToDictionaryAsync(e => e.Id, e => e.Name, cancellation);
        return [.. changes.Where(c => after.ContainsKey(c.EnterpriseId)).Select(c => new TriedRow(
            c.EnterpriseId, names.GetValueOrDefault(c.EnterpriseId, ""), c.Before, c.After, before.GetValueOrDefault(c.EnterpriseId)?.Explained, after[c.EnterpriseId]))];
    }

    private IQueryable<RuleSet> Sets() => db.Set<RuleSet>().AsNoTracking().Include(s => s.Rules).Where(s => s.ProvinceId == province.Id);
}
