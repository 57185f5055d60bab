using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Storage;

namespace Xanh.Cli.Tests.Serving;

/// <summary>A database in which fifty filled-in reports wait to be submitted.</summary>
internal sealed class ManyReports(ServedDatabase database)
{
    public const int Count = 50;
    public const string UserName = "dieu.phoi";
    public const string Password = "Bốn mùa Sông 77";
    public const string Province = "tinh";

    private const int Questions = 4;

    private static readonly Actor Coordinator = new(new Guid("00000000-0000-0000-0000-0000000000c1"), "Đỗ Thị Điều Phối", "M01", [Role.Coordinator]);

    public ServiceProvider Services() => database.Services(Province);

    /// <returns>The reports.</returns>
    public async Task<IReadOnlyList<Guid>> PrepareAsync()
    {
        await using var services = Services();
        await RunAsync(services, (ProgrammeDb db) => DoneAsync(db.PrepareAsync()));
        var units = Enumerable.Range(1, Count).Select(n => new UnitRow(Named("U", n), Named("Sở Mẫu số ", n), "department", null, []));
        Taken(await RunAsync(services, (ImportUnits import) => import.RunAsync(
            new ImportUnits.Request([new UnitRow("M01", "Văn phòng Mẫu", "other", null, [], IsStanding: true), .. units]), Actor.Xanh)));
        Taken(await RunAsync(services, (CreateAccount create) => create.RunAsync(
            new CreateAccount.Request(UserName, Coordinator.Name, "M01", [Role.Coordinator], Password: Password), Actor.Xanh)));
        var today = TimeProvider.System.Today();
        var terms = new PeriodTerms
        {
            Name = "Báo cáo thử", Span = new PeriodSpan(PeriodKind.AdHoc, today.Year, 0, today.AddDays(-90), today), OpensOn = today, DueOn = today.AddDays(9),
            AsksWork = false, AlsoAsked = [AskedUnits.Of(UnitKind.Department)],
        };
        var period = Taken(await RunAsync(services, (CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(terms), Coordinator)));
        for (var n = 1; n <= Questions; n++)
        {
            var draft = new QuestionDraft { Label = Named("Chỉ số ", n), Rule = new FieldRule { Kind = AnswerKind.Number, Required = true } };
            Taken(await RunAsync(services, async (SaveQuestion save) => await save.RunAsync(new SaveQuestion.Request(period.Slug, await VersionAsync(services, period.Slug), null, draft), Coordinator)));
        }
        Taken(await RunAsync(services, async (OpenPeriod open) => await open.RunAsync(new OpenPeriod.Request(period.Slug, await VersionAsync(services, period.Slug)), Coordinator)));
        var reports = await RunAsync(services, (ProgrammeDb db) => Task.FromResult(db.Reports.OrderBy(r => r.UnitCode).Select(r => r.Id).ToList()));
        foreach (var report in reports)
        {
            var answers = Enumerable.Range(1, Questions).Select(n => new TypedField(Named("q/chi-so-", n), null, Named("", n * 7)));
            Taken(await RunAsync(services, (SaveFields save) => save.RunAsync(new SaveFields.Request(report, [.. answers], ','), Coordinator))).IsWhole.ShouldBeTrue();
        }
        return reports;
    }

    private static Task<int> VersionAsync(IServiceProvider services, string slug) =>
        RunAsync(services, (ProgrammeDb db) => Task.FromResult(db.ReportingPeriods.Where(p => p.Slug == slug).Select(p => p.Version).Single()));

    private static async Task<T> RunAsync<TService, T>(IServiceProvider services, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static async Task<int> DoneAsync(Task work)
    {
        await work;
        return 0;
    }

    private static T Taken<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(outcome.Refusal?.Code);

    private static string Named(string before, int number) => before + number.ToString(CultureInfo.InvariantCulture);
}
