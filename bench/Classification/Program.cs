// Classification FOLDER ENTERPRISES [POSTGRES]: a register is filled, classified for the first time, classified anew with nothing changed, and tried by a draft.
// SQLite in the folder, or the PostgreSQL database named by its connection. Prints lines for docs/performance.md.
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Files;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Storage;

const int BatchLength = 5_000;
var folder = args[0];
var count = int.Parse(args[1], CultureInfo.InvariantCulture);
var name = args.Length > 2 ? "PostgreSQL" : "SQLite";
var collection = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince("bench")).AddSingleton(new FileStore(Path.Combine(folder, "files"))).AddLogging();
if (args.Length > 2)
    collection.AddPostgresStorage(args[2]);
else
    collection.AddSqliteStorage(Path.Combine(folder, "bench.db"));
await using var services = collection.AddProgramme().BuildServiceProvider();
await RunAsync(async (ProgrammeDb db) =>
{
    await db.PrepareAsync();
    return 0;
});
string[] groups = [.. ActivityGroup.All.Select(g => g.Code)];
for (var from = 0; from < count; from += BatchLength)
    await FillAsync(from, Math.Min(count, from + BatchLength));
Console.Error.WriteLine(FormattableString.Invariant($"{count} enterprises entered"));

var draft = (await RunAsync((DraftRules rules) => rules.RunAsync(new DraftRules.Request(), Actor.Xanh))).Value!;
Say("first time", await TimedAsync(() => RunAsync((PutRulesInForce put) => put.RunAsync(new PutRulesInForce.Request(draft.Number, draft.Version, "bench"), Actor.Xanh))));
Say("anew", await TimedAsync(() => RunAsync((ClassifyAnew anew) => anew.RunAsync(Actor.Xanh))));
var second = (await RunAsync((DraftRules rules) => rules.RunAsync(new DraftRules.Request(), Actor.Xanh))).Value!;
var changed = await RunAsync((EditRules edit) => edit.SaveAsync(
    new EditRules.Draft(second.Number, second.Version), "K2", new ClassRule("K2", Decision.Kind, "specialised", [new RuleCondition("revenue-share", "", Comparison.AtLeast, "60")]), Actor.Xanh));
Say("trial of a draft", await TimedAsync(() => RunAsync((TryRules rules) => rules.RunAsync(changed.Value!.Number, changed.Value.Version, Actor.Xanh))));
Say("edition put in force, with what changes in the journal", await TimedAsync(() => RunAsync((PutRulesInForce put) => put.RunAsync(new PutRulesInForce.Request(changed.Value!.Number, changed.Value.Version, "bench"), Actor.Xanh))));
Say("counts of the overview", await TimedAsync(() => RunAsync((ClassificationQueries queries) => queries.CountAsync())));
Say("first page of a kind", await TimedAsync(() => RunAsync((ClassificationQueries queries) => queries.ListAsync(new ClassFilter { Kind = "mixed" }, 0, 50))));

async Task FillAsync(int from, int to)
{
    var enterprises = await EnterAsync<Enterprise>([.. Enumerable.Range(from, to - from).Select(i => Draft(
        ("name", FormattableString.Invariant($"Công ty Mẫu số {i}")), ("sector", i % 3 == 0 ? "38" : "13"), ("sector-edition", "2025"), ("founded-in", Plain(2000 + (i % 25))), ("workers", Plain(i % 900)),
        ("revenue", Plain(1 + (i % 5000)) + "000000")))]);
    await EnterAsync<ActivityLine>([.. enterprises.SelectMany((id, i) => Enumerable.Range(0, i % 5 == 4 ? 0 : 2).Select(n => Draft(
        ("name", "Dòng mẫu"), ("enterprise", id.ToString()), ("group", groups[(i + n) % groups.Length]), ("kind", "operates"), ("year", "2025"), ("revenue-share", Plain((i * 7 % 45) + n)),
        ("export-share", Plain(i % 20)), ("staff", i % 11 == 0 ? "" : Plain(i % 60)), ("certificates", i % 4 == 0 ? "ISO 9001" : ""))))]);
}

async Task<IReadOnlyList<Guid>> EnterAsync<TRecord>(IReadOnlyList<RecordDraft> drafts)
    where TRecord : RegisterRecord
{
    var entered = await RunAsync((EnterRecords<TRecord> enter) => enter.RunAsync(drafts, FieldFormat.Machine, Actor.Xanh));
    return entered.Value is { Faults.Count: 0 } fine ? fine.Ids : throw new InvalidOperationException(entered.Refusal?.Code ?? entered.Value!.Faults[0].ToString());
}

void Say<T>(string what, (T Value, TimeSpan Time) timed) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"classification of {count} enterprises, {name}: {what} (`bench/classification.sh`) | {timed.Time.TotalSeconds:0.00} s"));

async Task<T> RunAsync<TService, T>(Func<TService, Task<T>> work)
    where TService : notnull
{
    await using var scope = services.CreateAsyncScope();
    return await work(scope.ServiceProvider.GetRequiredService<TService>());
}

static async Task<(T Value, TimeSpan Time)> TimedAsync<T>(Func<Task<T>> work)
{
    var start = Stopwatch.GetTimestamp();
    return (await work(), Stopwatch.GetElapsedTime(start));
}

static RecordDraft Draft(params (string Key, string Typed)[] typed) => RecordDraft.Of(typed.Where(t => t.Typed.Length > 0).ToDictionary(t => t.Key, t => t.Typed, StringComparer.Ordinal));

static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
