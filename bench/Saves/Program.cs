// Saves DATABASE FILES: what the journal costs. A unit's progress is written again and again by the use case itself, once with the journal
// and once without, taking turns on two copies of one database. Prints one line for docs/performance.md.
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Saves;
using Xanh.Storage;

const int Rounds = 5;
const int SavesPerRound = 300;
var (database, files) = (args[0], args[1]);
await using var told = Services("told", silent: false);
await using var silent = Services("silent", silent: true);
var entries = await EntriesAsync(told);
var (with, without) = (new List<double>(), new List<double>());
for (var round = -1; round < Rounds; round++)
{
    var (a, b) = (await RoundAsync(told), await RoundAsync(silent));
    if (round < 0)
        continue;
    with.Add(a);
    without.Add(b);
}
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"a save with its journal entry (`bench/saves.sh`) | {Median(with):0.00} ms ({with.Min():0.00}–{with.Max():0.00}); {Median(with) / Median(without):0.00} × the same save without · {Median(without):0.00} ms ({without.Min():0.00}–{without.Max():0.00})"));

ServiceProvider Services(string name, bool silent)
{
    var copy = Path.Combine(Path.GetDirectoryName(database)!, name + ".db");
    using (var from = new SqliteConnection("Data Source=" + database))
    using (var to = new SqliteConnection("Data Source=" + copy))
    {
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }
    var services = new ServiceCollection()
        .AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince("demo")).AddSingleton(new FileStore(files))
        .AddSqliteStorage(copy).AddProgramme();
    if (silent)
        services.AddScoped<SilentDb>().AddScoped<ProgrammeDb>(p => p.GetRequiredService<SilentDb>());
    return services.BuildServiceProvider();
}

static async Task<IReadOnlyList<Guid>> EntriesAsync(ServiceProvider services)
{
    await using var scope = services.CreateAsyncScope();
    return await scope.ServiceProvider.GetRequiredService<ProgrammeDb>().WorkEntries
        .Where(e => e.UnitCode != null).OrderBy(e => e.Id).Select(e => e.Id).ToListAsync();
}

async Task<double> RoundAsync(ServiceProvider services)
{
    var start = Stopwatch.GetTimestamp();
    for (var i = 0; i < SavesPerRound; i++)
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<WriteProgress>().RunAsync(
            new WriteProgress.Request(entries[i % entries.Count], WorkNoteKind.Progress, TimeProvider.System.Today(), "Đã rà soát xong phần số liệu của quý.", []), Actor.Xanh);
        if (!outcome.Succeeded)
            throw new InvalidOperationException(outcome.Refusal.Code);
    }
    return Stopwatch.GetElapsedTime(start).TotalMilliseconds / SavesPerRound;
}

static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
