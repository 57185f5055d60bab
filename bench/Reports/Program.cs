// Reports FOLDER UNITS: an installation whose units each owe a report of thirty questions, for bench/reports.sh. In PostgreSQL when REPORTS_DATABASE
// names one. Each unit has a reporter of its own. Prints the reports' ids and the names their reporters sign in with, a report a line.
using System.Globalization;
using Microsoft.EntityFrameworkCore;
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

const int Questions = 30;
const string Password = "ThuXanh2026";
var count = int.Parse(args[1], CultureInfo.InvariantCulture);
var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince("do")).AddSingleton(new FileStore(Path.Combine(args[0], "files")));
if (Environment.GetEnvironmentVariable("REPORTS_DATABASE") is { Length: > 0 } connection)
    services.AddPostgresStorage(connection);
else
    services.AddSqliteStorage(Path.Combine(args[0], "xanh.db"));
await using var provider = services.AddProgramme().BuildServiceProvider();

await In(provider, (ProgrammeDb db) => db.PrepareAsync().ContinueWith(_ => "", TaskScheduler.Default));
Taken(await In(provider, (ImportUnits import) => import.RunAsync(
    new ImportUnits.Request([.. Enumerable.Range(1, count).Select(n => new UnitRow(Named("X", n), Named("Xã số ", n), "commune", null, [], IsStanding: n == 1))]), Actor.Xanh)));
Taken(await In(provider, (CreateAccount create) => create.RunAsync(
    new CreateAccount.Request("dieuphoi", "Trần Thị Đo Đạc", "X1", [Role.Coordinator], Password: Password), Actor.Xanh)));
await Parallel.ForEachAsync(Enumerable.Range(1, count), async (n, cancellation) => Taken(await In(provider, (CreateAccount create) => create.RunAsync(
    new CreateAccount.Request(Reporter(Named("X", n)), Named("Người báo cáo ", n), Named("X", n), [Role.Reporter], Password: Password), Actor.Xanh, cancellation))));
var today = TimeProvider.System.Today();
var terms = new PeriodTerms
{
    Name = "Báo cáo đo", Span = CutOff.ByDecree.SpanOn(PeriodKind.Year, today), OpensOn = today, DueOn = today.AddDays(30), AsksWork = false, AlsoAsked = [AskedUnits.Of(UnitKind.Commune)],
};
var period = Taken(await In(provider, (CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(terms), Actor.Xanh)));
for (var n = 1; n <= Questions; n++)
{
    var draft = new QuestionDraft { Label = Named("Số liệu ", n), Unit = "cơ sở", Rule = new FieldRule { Kind = AnswerKind.Number, Required = true, Min = 0 } };
    Taken(await In(provider, async (SaveQuestion save) => await save.RunAsync(new SaveQuestion.Request(period.Slug, await VersionAsync(), null, draft), Actor.Xanh)));
}
Taken(await In(provider, async (OpenPeriod open) => await open.RunAsync(new OpenPeriod.Request(period.Slug, await VersionAsync()), Actor.Xanh)));
foreach (var report in await In(provider, (ProgrammeDb db) => db.Reports.OrderBy(r => r.UnitCode).Select(r => new { r.Id, r.UnitCode }).ToListAsync()))
    Console.WriteLine($"{report.Id} {Reporter(report.UnitCode)}");

Task<int> VersionAsync() => In(provider, (ProgrammeDb db) => db.ReportingPeriods.Where(p => p.Id == period.Id).Select(p => p.Version).SingleAsync());

static string Reporter(string unitCode) => "baocao." + unitCode;

static string Named(string before, int number) => before + number.ToString(CultureInfo.InvariantCulture);

static T Taken<T>(Outcome<T> outcome)
    where T : class => outcome.Value ?? throw new InvalidOperationException(outcome.Refusal?.Code);

static async Task<T> In<TService, T>(IServiceProvider provider, Func<TService, Task<T>> work)
    where TService : notnull
{
    await using var scope = provider.CreateAsyncScope();
    return await work(scope.ServiceProvider.GetRequiredService<TService>());
}
