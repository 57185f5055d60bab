using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reporting;

/// <summary>What two do at once, and what databases order and compare, on both of them.</summary>
public class PeriodStorageTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_coordinators_who_open_a_period_at_once_one_opens_it_and_every_unit_has_one_report(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.PrepareProvinceAsync();
        var period = await database.CreatePeriodAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => database.RunAsync((OpenPeriod open) =>
            open.RunAsync(new OpenPeriod.Request(period.Slug, period.Version), SamplePeriod.Coordinator))));
        outcomes.Count(o => o.Succeeded).ShouldBe(1);
        outcomes.Where(o => !o.Succeeded).Select(o => o.Refusal!.Code).Distinct().ShouldHaveSingleItem().ShouldBe("changed-meanwhile");
        (await database.RunAsync((ReportQueries reports) => reports.ListAsync(period))).Select(r => r.UnitCode).Order(StringComparer.Ordinal).ShouldBe(["M01", "M02"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_questions_added_to_the_same_form_at_once_one_is_told(string kind)
    {
        await using var database = await CreateAsync(kind);
        var period = await database.CreatePeriodAsync();
        await using var one = database.Services.CreateAsyncScope();
        await using var other = database.Services.CreateAsyncScope();
        var refusals = await Task.WhenAll(new[] { one, other }.Select(async (scope, i) => (await scope.ServiceProvider.GetRequiredService<SaveQuestion>().RunAsync(
            new SaveQuestion.Request(period.Slug, period.Version, null, SamplePeriod.Question("Câu hỏi " + (i == 0 ? "một" : "hai"))), SamplePeriod.Coordinator)).Refusal?.Code));
        refusals.Order(StringComparer.Ordinal).ShouldBe([null, "changed-meanwhile"]);
        (await database.PeriodAsync(period.Slug)).Questions.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_who_judge_a_report_at_once_one_is_told_and_the_work_is_told_once(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.PrepareProvinceAsync();
        var period = await database.CreatePeriodAsync(null, SamplePeriod.Question());
        await database.OpenPeriodAsync(period.Slug);
        var entry = await database.RunAsync((ProgrammeDb db) => db.WorkEntries.Where(e => e.UnitCode == "M02").Select(e => e.Id).SingleAsync());
        var report = await database.HandInAsync(period, "M02", (ReportKeys.OfWork(entry, ReportKeys.Status), WorkAnswers.Done), (period.Questions[0].Key, "1234567.8901"));
        var shown = await database.ReportAsync(period, "M02");
        var outcomes = await Task.WhenAll(
            database.RunAsync(async (ApproveReports approve) => (await approve.RunAsync(new ApproveReports.Request([new(report.Id, shown.Version)]), SamplePeriod.Coordinator)).Refusal),
            database.RunAsync(async (ReturnFields back) => (await back.RunAsync(
                new ReturnFields.Request(report.Id, shown.Version, new Dictionary<string, string?>(StringComparer.Ordinal) { [period.Questions[0].Key] = "Sai" }), SamplePeriod.Coordinator)).Refusal));
        outcomes.Count(o => o is null).ShouldBe(1);
        outcomes.Single(o => o is not null)!.Code.ShouldBe("changed-meanwhile");
        var notes = await database.RunAsync((ProgrammeDb db) => db.WorkNotes.CountAsync(n => n.ReportId == report.Id));
        notes.ShouldBe(outcomes[0] is null ? 1 : 0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Lists_terms_and_rules_come_back_as_they_were_saved(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.PrepareProvinceAsync();
        var terms = SamplePeriod.Terms() with { DaysBefore = [1, 30, 7], AlsoAsked = [AskedUnits.OfUnit("M01"), AskedUnits.Of(UnitKind.Ward)], NeedsHead = true };
        var draft = SamplePeriod.Question() with { Rule = SamplePeriod.Question().Rule with { Max = 1234.5678m, NotAbove = "q/khac" }, AskedOf = [AskedUnits.OfUnit("M02")] };
        var period = await database.CreatePeriodAsync(terms, draft);
        period.DaysBefore.ShouldBe([30, 7, 1]);
        period.AlsoAsked.ShouldBe(terms.AlsoAsked);
        (period.NeedsHead, period.NamesInPublic).ShouldBe((true, false));
        period.Questions[0].Rule.ShouldBe(draft.Rule);
        period.Questions[0].AskedOf.ShouldBe(draft.AskedOf);
        period.Span.ShouldBe(terms.Span);
        await database.OpenPeriodAsync(period.Slug);
        var counted = (await database.RunAsync((PeriodQueries periods) => periods.ListAsync())).Single().Counts;
        counted.ShouldBe(ReportCounts.Of(await database.RunAsync((ReportQueries reports) => reports.ListAsync(period))));
    }

    private static Task<TestDatabase> CreateAsync(string kind) =>
        string.Equals(kind, "SQLite", StringComparison.Ordinal) ? TestDatabase.SqliteAsync() : TestDatabase.PostgresAsync();
}
