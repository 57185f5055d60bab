using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Tries a draft over the whole register: what would change, and whom each rule meets. Nothing is classified by it.</summary>
public sealed class TryRules(ProgrammeDb db, CurrentProvince province, RuleDesk desk, FactLoading loading, ClassificationRun run, TrialMemory memory, TimeProvider time)
{
    /// <returns>Refuses <c>rules-not-draft</c>, <c>rules-empty</c> and what <see cref="RuleDesk"/> refuses.</returns>
    public async Task<Outcome<Trial>> RunAsync(int number, int version, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(number, version, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (opened.Value.State != RuleSetState.Draft)
            return new Refusal("rules-not-draft");
        if (opened.Value.Rules.Count == 0)
            return new Refusal("rules-empty");
        var now = time.GetUtcNow();
        var (engine, tally, year) = (new RuleEngine(opened.Value.Ordered), new RuleTally(), VietnamTime.DayOf(now).Year);
        var after = (await loading.LoadAsync(null, cancellation)).ToDictionary(e => e.Figures.Id, e => ClassOutcome.Of(engine.Classify(e.FactsIn(year), tally)));
        var before = await db.Set<EnterpriseClass>().AsNoTracking().Where(c => c.ProvinceId == province.Id)
            .Select(c => new { c.EnterpriseId, c.Kind, c.Group, c.Level, c.Capability }).ToDictionaryAsync(c => c.EnterpriseId, c => new ClassOutcome(c.Kind, c.Group, c.Level, c.Capability), cancellation);
        var names = db.Set<Enterprise>().AsNoTracking().Where(e => e.ProvinceId == province.Id && e.EndedOn == null).OrderBy(e => e.SortText).ThenBy(e => e.Id).Select(e => e.Id);
        var changes = (await names.ToListAsync(cancellation)).Where(after.ContainsKey)
            .Select(id => new Trial.Change(id, before.GetValueOrDefault(id, ClassOutcome.Nothing), after[id])).Where(c => c.Before != c.After).ToList();
        var standing = before.Where(b => after.ContainsKey(b.Key)).Select(b => b.Value).ToList();
        standing.AddRange(Enumerable.Repeat(ClassOutcome.Nothing, after.Count - standing.Count));
        var trial = new Trial(number, version, now, after.Count, [.. ClassValues.Decisions.SelectMany(d => Counts(d, standing, after.Values))], changes);
        await run.KeepAsync(opened.Value, tally, cancellation);
        memory.Keep(province.Id, trial);
        return trial;
    }

    private static IEnumerable<Trial.ValueCount> Counts(Decision decision, IReadOnlyCollection<ClassOutcome> before, IReadOnlyCollection<ClassOutcome> after)
    {
        var (was, will) = (before.CountBy(o => o[decision]).ToDictionary(), after.CountBy(o => o[decision]).ToDictionary());
        return ClassValues.Of(decision).Codes.Append("").Select(v => new Trial.ValueCount(decision, v, was.GetValueOrDefault(v), will.GetValueOrDefault(v)))
            .Where(c => c.Before + c.After > 0);
    }
}
