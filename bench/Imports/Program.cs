// Imports FOLDER ROWS [POSTGRES]: a table of 12 columns is checked, imported with its journal entries, and imported once more (all rows known);
// then the list and the search are asked for, each a hundred times. SQLite in the folder, or the PostgreSQL database named by its connection.
// Prints lines for docs/performance.md.
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Files;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;
using Xanh.Programme.Shared;
using Xanh.Publishing.Registers;
using Xanh.Storage;

const int Asked = 100;
var folder = args[0];
var rows = int.Parse(args[1], CultureInfo.InvariantCulture);
var culture = CultureInfo.GetCultureInfo("vi-VN");
var collection = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince("bench")).AddSingleton(new FileStore(Path.Combine(folder, "files"))).AddLogging();
var name = args.Length > 2 ? "PostgreSQL" : "SQLite";
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
using var table = new MemoryStream();
string[] columns = ["name", "tax-code", "kind", "address", "sector", "sector-edition", "founded-in", "workers", "revenue", "capital", "website", "contact-consent"];
await TableSheet.WriteAsync(table, "bench", [.. columns.Select(c => new TableColumn(c))], RowsAsync(rows));
Console.Error.WriteLine(FormattableString.Invariant($"table of {rows} rows: {table.Length >> 10} KB"));
var order = await OrderAsync();

var (check, checkTime) = await TimedAsync(() => ImportAsync(save: false));
var (saved, saveTime) = await TimedAsync(() => ImportAsync(save: true));
var (same, sameTime) = await TimedAsync(() => ImportAsync(save: true));
if (check.New != rows || saved.New != rows || same.Same != rows)
    throw new InvalidOperationException(FormattableString.Invariant($"{check.New} {saved.New} {same.Same} {string.Join(' ', check.Faults.Take(3).Select(f => f.Place + " " + f.Finding.Refusal.Message(culture)))}"));
Say("dry run", checkTime);
Say("saved with journal", saveTime);
Say("imported again, all rows known", sameTime);
await AskAsync("list, first page", new RegisterFilter());
await AskAsync("list by workers", new RegisterFilter { OrderBy = "workers", Descending = true });
await AskAsync("search of two words", new RegisterFilter { Search = "soi dong 1007" });
await AskAsync("search of a tax code", new RegisterFilter { Search = TaxCodeOf(rows / 2) });

void Say(string what, TimeSpan time) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"import of {rows} rows × {columns.Length} columns, {name}: {what} (`bench/registers.sh`) | {rows / time.TotalSeconds:0} rows/s ({time.TotalSeconds:0.0} s)"));

async Task AskAsync(string what, RegisterFilter filter)
{
    var times = new List<double>();
    for (var i = 0; i < Asked; i++)
    {
        var (_, time) = await TimedAsync(() => RunAsync((RegisterBook book) =>
            book.FindByCode(Enterprise.Register)!.ListAsync(filter, ["tax-code", "workers", "sector"], 0, 50, culture)));
        times.Add(time.TotalMilliseconds);
    }
    times.Sort();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}, {rows} enterprises, {name} (`bench/registers.sh`) | p95 {times[Asked * 95 / 100]:0.0} ms, median {times[Asked / 2]:0.0} ms"));
}

async Task<ImportOrder> OrderAsync()
{
    table.Position = 0;
    var register = new EnterpriseRegister();
    var received = await RunAsync((ImportDesk desk) => desk.ReceiveAsync(register, "bench.xlsx", table, table.Length, culture, Actor.Xanh));
    var seen = await RunAsync((PreviewTable preview) => preview.RunAsync(new PreviewTable.Request(register, received.Value!.Id, null, culture), Actor.Xanh));
    var header = seen.Value!.Header;
    return new ImportOrder(received.Value!.Id, seen.Value.Sheet, header.LastRow, header.Labels, header.Columns, culture) { Reason = "x" };
}

async Task<ImportCheck> ImportAsync(bool save)
{
    var done = await RunAsync((IEnumerable<IImportOffice> offices) => offices.Single(o => o.Register.Code == Enterprise.Register).RunAsync(order, save, Actor.Xanh));
    return done.Value ?? throw new InvalidOperationException(done.Refusal!.Message(culture));
}

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

static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int rows)
{
    for (var i = 0; i < rows; i++)
    {
        yield return
        [
            FormattableString.Invariant($"Công ty Sợi Đông Hải số {i}"), TaxCodeOf(i), i % 3 == 0 ? "Công ty cổ phần" : "joint-stock", FormattableString.Invariant($"Số {i}, đường Mẫu"), "13", "2025",
            2000 + (i % 25), i % 900, 1_000_000L * (1 + (i % 5000)), 1_000_000L * (1 + (i % 300)), "https://example.vn", "có",
        ];
    }
    await Task.CompletedTask;
}

// Ten digits, the last of which checks the others.
static string TaxCodeOf(int number)
{
    int[] weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    for (var n = 100_000_000 + (number * 3); ; n++)
    {
        var digits = n.ToString("000000000", CultureInfo.InvariantCulture);
        var last = 10 - (weights.Select((w, i) => w * (digits[i] - '0')).Sum() % 11);
        if (last < 10)
            return digits + last.ToString(CultureInfo.InvariantCulture);
    }
}
