// Periods FOLDER: how long it takes to open a reporting period for all communes of the country, with their reports, first steps, journal entries
// and notices, by the use case itself; beside it, as a reference of the same run, the list of all these reports. Prints lines for docs/performance.md.
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Files;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Storage;

const int Units = 3321;
const int Rounds = 5;
await MeasureAsync("SQLite", s => s.AddSqliteStorage(Path.Combine(args[0], "periods.db")));
if (Environment.GetEnvironmentVariable("XANH_TEST_POSTGRES") is { Length: > 0 } server)
{
    var name = "periods_" + Guid.NewGuid().ToString("N");
    await RunAsync(server, "CREATE DATABASE " + name);
    try
    {
        await MeasureAsync("PostgreSQL", s => s.AddPostgresStorage(new Npgsql.NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString));
    }
    finally
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        await RunAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
    }
}

async Task MeasureAsync(string database, Action<IServiceCollection> storage)
{
    var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince("do")).AddSingleton(new FileStore(Path.Combine(args[0], "files")));
    storage(services);
    await using var provider = services.AddProgramme().BuildServiceProvider();
    await In(provider, (ProgrammeDb db) => db.PrepareAsync().ContinueWith(_ => 0, TaskScheduler.Default));
    await In(provider, (ImportUnits import) => import.RunAsync(
        new ImportUnits.Request([.. Enumerable.Range(1, Units).Select(i => new UnitRow(FormattableString.Invariant($"X{i:0000}"), FormattableString.Invariant($"Xã số {i}"), "commune", null, [], IsStanding: false))]), Actor.Xanh));
    var (opened, listed, memory) = (new List<double>(), new List<double>(), 0L);
    for (var round = -1; round < Rounds; round++)
    {
        var period = await PeriodAsync(provider, 2030 + round);
        var start = Stopwatch.GetTimestamp();
        var result = await In(provider, (OpenPeriod open) => open.RunAsync(new OpenPeriod.Request(period.Slug, period.Version), Actor.Xanh));
        var open = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (result.Value?.Opened != Units)
            throw new InvalidOperationException(result.Refusal?.Code ?? "Not all reports were opened.");
        start = Stopwatch.GetTimestamp();
        await In(provider, (ReportQueries reports) => reports.ListAsync(period));
        var list = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        memory = Math.Max(memory, Process.GetCurrentProcess().PeakWorkingSet64 >> 20);
        if (round < 0)
            continue;
        opened.Add(open);
        listed.Add(list);
    }
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"opening a period for {Units:N0} units, {database} (`bench/periods.sh`) | {Median(opened):0} ms ({opened.Min():0}–{opened.Max():0}); {Median(opened) / Median(listed):0.0} × the list of all its reports · {Median(listed):0} ms ({listed.Min():0}–{listed.Max():0}); {memory} MiB (wanted: under 10 s)"));
}

static async Task<ReportingPeriod> PeriodAsync(ServiceProvider provider, int year)
{
    var terms = new PeriodTerms
    {
        Name = FormattableString.Invariant($"Báo cáo năm {year}"),
        Span = CutOff.ByDecree.Span(PeriodKind.Year, year),
        OpensOn = TimeProvider.System.Today(),
        DueOn = TimeProvider.System.Today().AddDays(30),
        AlsoAsked = [AskedUnits.Of(UnitKind.Commune)],
    };
    var period = (await In(provider, (CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(terms), Actor.Xanh))).Value!;
    for (var i = 1; i <= 30; i++)
    {
        var question = new QuestionDraft { Label = FormattableString.Invariant($"Số liệu {i}"), Unit = "cơ sở", Rule = new FieldRule { Kind = AnswerKind.Number, Min = 0 } };
        await In(provider, (SaveQuestion save) => save.RunAsync(new SaveQuestion.Request(period.Slug, period.Version, null, question), Actor.Xanh));
        period = (await In(provider, (PeriodQueries periods) => periods.FindAsync(period.Slug)))!;
    }
    return period;
}

static async Task<T> In<TService, T>(ServiceProvider provider, Func<TService, Task<T>> work)
    where TService : notnull
{
    await using var scope = provider.CreateAsyncScope();
    return await work(scope.ServiceProvider.GetRequiredService<TService>());
}

static async Task RunAsync(string server, string command)
{
    await using var connection = new Npgsql.NpgsqlConnection(server);
    await connection.OpenAsync();
    await using var sql = new Npgsql.NpgsqlCommand(command, connection);
    await sql.ExecuteNonQueryAsync();
}

static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
