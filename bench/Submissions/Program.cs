// Submissions DATABASE FILES: what journal and outbox cost a submission. Reports of thirty answers are handed in by the use case itself, once with the journal,
// the notice and the mail to whom it concerns and once without, taking turns on two copies of one database (bench/Reports makes it). What telling looks up
// beforehand happens on both sides, so it is timed apart and added. Prints one line for docs/performance.md.
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Messages;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Storage;
using Xanh.Submissions;

const int Rounds = 5;
const int PerRound = 100;
var (database, files) = (args[0], args[1]);
await using var told = Services("told", silent: false);
await using var silent = Services("silent", silent: true);
var reports = await In(told, (ProgrammeDb db) => db.Reports.OrderBy(r => r.UnitCode).Select(r => r.Id).Take((Rounds + 1) * PerRound).ToListAsync());
var answers = await In(told, (ProgrammeDb db) => db.ReportQuestions.OrderBy(q => q.Ordinal)
    .Select(q => new TypedField(ReportKeys.OfQuestion(q.Code), null, "12", null)).ToListAsync());
var (with, without, lookups) = (new List<double>(), new List<double>(), new List<double>());
for (var round = 0; round <= Rounds; round++)
{
    var some = reports.Skip(round * PerRound).Take(PerRound).ToList();
    var (a, b, c) = (await HandInAsync(told, some), await HandInAsync(silent, some), await LookUpAsync(told));
    if (round == 0)
        continue;
    with.Add(a);
    without.Add(b);
    lookups.Add(c);
}
var share = (Median(with) - Median(without) + Median(lookups)) / Median(with);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"journal and outbox of a submission (`bench/submissions.sh`) | {share:0 %} of it: {Median(with):0.00} ms ({with.Min():0.00}–{with.Max():0.00}), without {Median(without):0.00} ms ({without.Min():0.00}–{without.Max():0.00}), looking up whom to tell {Median(lookups):0.00} ms (wanted: under 30 %)"));

async Task<double> HandInAsync(ServiceProvider services, IReadOnlyList<Guid> some)
{
    foreach (var id in some)
        Taken(await In(services, (SaveFields save) => save.RunAsync(new SaveFields.Request(id, answers, TypedNumber.Invariant), Actor.Xanh)));
    var seen = new List<string>();
    foreach (var id in some)
        seen.Add((await In(services, (ReportForms forms) => forms.FindAsync(id, Actor.Xanh, CultureInfo.InvariantCulture)))!.Mark);
    var start = Stopwatch.GetTimestamp();
    foreach (var (id, mark) in some.Zip(seen))
        Taken(await In(services, (SubmitReport submit) => submit.RunAsync(new SubmitReport.Request(id, mark), Actor.Xanh)));
    return Stopwatch.GetElapsedTime(start).TotalMilliseconds / some.Count;
}

async Task<double> LookUpAsync(ServiceProvider services)
{
    var start = Stopwatch.GetTimestamp();
    await using var scope = services.CreateAsyncScope();
    var (post, db) = (scope.ServiceProvider.GetRequiredService<Post>(), scope.ServiceProvider.GetRequiredService<ProgrammeDb>());
    for (var n = 0; n < PerRound; n++)
    {
        var draft = new NoticeDraft(NoticeKind.ReportSubmitted, Addressee.Everybody(Role.Coordinator), string.Create(CultureInfo.InvariantCulture, $"bench/{n}"), ["", "", "1"], "/") { ByMail = false };
        await post.IsToldAsync(draft);
        await db.Units.Where(u => u.Code == "X1").Select(u => u.Name).SingleAsync();
    }
    return Stopwatch.GetElapsedTime(start).TotalMilliseconds / PerRound;
}

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
        .AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince("do")).AddSingleton(new FileStore(files))
        .AddSqliteStorage(copy).AddProgramme();
    if (silent)
        services.AddScoped<SilentDb>().AddScoped<ProgrammeDb>(p => p.GetRequiredService<SilentDb>());
    return services.BuildServiceProvider();
}

static void Taken<T>(Outcome<T> outcome)
    where T : class
{
    if (!outcome.Succeeded)
        throw new InvalidOperationException(outcome.Refusal.Code);
}

static async Task<T> In<TService, T>(IServiceProvider provider, Func<TService, Task<T>> work)
    where TService : notnull
{
    await using var scope = provider.CreateAsyncScope();
    return await work(scope.ServiceProvider.GetRequiredService<TService>());
}

static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
