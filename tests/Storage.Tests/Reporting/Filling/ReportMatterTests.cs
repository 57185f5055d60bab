using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Reporting.Filling;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reporting.Filling;

public class ReportMatterTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_handed_in_keeps_the_difficulties_and_money_of_that_moment_until_it_is_returned(string kind)
    {
        await using var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await SampleReports.PrepareAsync(database);
        var report = await SampleReports.OpenAsync(database);
        await SampleReports.FillAsync(database, report.Id);
        var raise = new RaiseDifficulty.Request("Thiếu đất", "Chưa có quỹ đất cho khu xử lý.", "land", null, null, null, null, null, []);
        var difficulty = (await database.RunAsync((RaiseDifficulty use) => use.RunAsync(raise, SampleReports.Reporter))).Value!;
        var open = new OpenBudgetLine.Request("M02", 2026, "state-environment", "Tập huấn sản xuất sạch hơn", null, null, null);
        var line = (await database.RunAsync((OpenBudgetLine use) => use.RunAsync(open, SampleReports.Reporter))).Value!.Id;
        await EnterAsync(database, line, BudgetStep.Allotted, 1_000, version: 0);
        (await MattersAsync(database, report.Id)).HandedInAt.ShouldBeNull();

        var handedIn = (await SampleReports.SubmitAsync(database, report.Id)).Value!.SubmittedAt;
        var answered = await database.RunAsync((AnswerDifficulty use) => use.RunAsync(new AnswerDifficulty.Request(difficulty.Id, 0, "Đã xem xét, đồng ý.", Refuses: false, []), SampleReports.Coordinator));
        answered.Refusal.ShouldBeNull();
        await EnterAsync(database, line, BudgetStep.Disbursed, 250, version: 1);

        var then = await MattersAsync(database, report.Id);
        then.HandedInAt.ShouldBe(handedIn);
        then.Difficulties.ShouldHaveSingleItem().Facts.On(then.Day).ShouldBe(DifficultyState.Waiting);
        (then.Sums.Allotted, then.Sums.Disbursed).ShouldBe((1_000, 0));

        var version = await database.RunAsync((ProgrammeDb db) => db.Reports.Where(r => r.Id == report.Id).Select(r => r.Version).SingleAsync());
        var reasons = new Dictionary<string, string?>(StringComparer.Ordinal) { [SampleReports.Advised] = "Số khác kế hoạch." };
        (await database.RunAsync((Programme.Reporting.ReturnFields back) => back.RunAsync(new Programme.Reporting.ReturnFields.Request(report.Id, version, reasons), SampleReports.Coordinator))).Refusal.ShouldBeNull();
        var now = await MattersAsync(database, report.Id);
        now.HandedInAt.ShouldBeNull();
        now.Difficulties.ShouldHaveSingleItem().Facts.On(now.Day).ShouldBe(DifficultyState.Answered);
        now.Sums.Disbursed.ShouldBe(250);
    }

    private static async Task EnterAsync(TestDatabase database, Guid line, BudgetStep step, long amount, int version)
    {
        var entered = await database.RunAsync((EnterBudget use) =>
            use.RunAsync(new EnterBudget.Request(line, version, step, amount, SampleReports.Today, "125/QĐ-UBND", null, null, []), SampleReports.Reporter));
        entered.Refusal.ShouldBeNull();
    }

    private static async Task<ReportMatters> MattersAsync(TestDatabase database, Guid report)
    {
        var form = await SampleReports.FormAsync(database, report);
        return await database.RunAsync((ReportMatterQueries matters) => matters.OfAsync(form));
    }
}
