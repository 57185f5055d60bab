using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Classifies all enterprises of the register by one edition and keeps it; within a transaction that nobody else may have at the same time.</summary>
public sealed class ClassificationRun(ProgrammeDb db, CurrentProvince province, FactLoading loading, TimeProvider time)
{
    /// <summary>What is done alone: two runs never mix.</summary>
    public const string Work = "classification";

    private const int BatchLength = 5_000;

    internal async Task<RunSummary> RunAsync(RuleSet set, Deed deed, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var enterprises = await loading.LoadAsync(null, cancellation);
        var before = await BeforeAsync(cancellation);
        await db.Set<EnterpriseClass>().Where(c => c.ProvinceId == province.Id).ExecuteDeleteAsync(cancellation);
        var (engine, tally, year) = (new RuleEngine(set.Ordered), new RuleTally(), VietnamTime.DayOf(now).Year);
        var journal = new BulkJournal(db, deed, province.Id, now);
        var changes = new BulkChanges(db.Model.FindEntityType(typeof(EnterpriseClass))!);
        var (changed, added) = (0, 0);
        foreach (var batch in enterprises.Chunk(BatchLength))
        {
            var classes = Array.ConvertAll(batch, e => Classify(e, engine, tally, set.Number, year, now));
            await db.InsertAllAsync(classes, cancellation);
            var others = classes.Where(c => before.TryGetValue(c.EnterpriseId, out var was) && was.Outcome != c.Outcome).ToList();
            var entries = await journal.TellAsync(changes, [.. others.Select(c => (c, (object?[]?)changes.ValuesOf(before[c.EnterpriseId])))], cancellation);
            await db.InsertAllAsync(entries, cancellation);
            changed += others.Count;
            added += classes.Count(c => !before.ContainsKey(c.EnterpriseId));
        }
        var summary = new RunSummary(enterprises.Count, changed, added);
        await db.InsertAllAsync([journal.Head(set.JournalSubject, Told(summary))], cancellation);
        await KeepAsync(set, tally, cancellation);
        return summary;
    }

    /// <summary>Keeps with each rule how many meet it.</summary>
    internal async Task KeepAsync(RuleSet set, RuleTally tally, CancellationToken cancellation)
    {
        foreach (var code in set.Rules.Select(r => r.Code).ToList())
        {
            var (met, decided) = ((int?)tally.Met(code), (int?)tally.Decided(code));
            await db.Set<RuleSetRule>().Where(r => r.ProvinceId == province.Id && r.Number == set.Number && r.Code == code)
                .ExecuteUpdateAsync(r => r.SetProperty(x => x.Met, met).SetProperty(x => x.Decided, decided), cancellation);
        }
    }

    private EnterpriseClass Classify(RegisteredEnterprise enterprise, RuleEngine engine, RuleTally tally, int edition, int year, DateTimeOffset now)
    {
        var facts = enterprise.FactsIn(year);
        return EnterpriseClass.Of(province.Id, enterprise, engine.Classify(facts, tally), facts.HasSharesOver, edition, now);
    }

    private Task<Dictionary<Guid, EnterpriseClass>> BeforeAsync(CancellationToken cancellation) => db.Set<EnterpriseClass>().AsNoTracking().Where(c => c.ProvinceId == province.Id)
        .Select(c => new EnterpriseClass
        {
            ProvinceId = c.ProvinceId, EnterpriseId = c.EnterpriseId, Edition = c.Edition, At = c.At, Kind = c.Kind, Group = c.Group, Level = c.Level, Capability = c.Capability,
            KindRule = c.KindRule, GroupRule = c.GroupRule, LevelRule = c.LevelRule, CapabilityRule = c.CapabilityRule,
            State = c.State, Missing = "", HasSharesOver = false, Explained = Array.Empty<ExplainedDecision>(), EnterpriseVersion = 0, LineCount = 0, LineVersions = 0,
        })
        .ToDictionaryAsync(c => c.EnterpriseId, cancellation);

    private static string Told(RunSummary summary) => JsonSerializer.Serialize(new SortedDictionary<string, string?[]>(StringComparer.Ordinal)
    {
        ["RunSummary.Changed"] = [null, summary.Changed.ToString(CultureInfo.InvariantCulture)],
        ["RunSummary.Enterprises"] = [null, summary.Enterprises.ToString(CultureInfo.InvariantCulture)],
        ["RunSummary.New"] = [null, summary.New.ToString(CultureInfo.InvariantCulture)],
    });
}
