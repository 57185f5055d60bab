using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Work;

public class OpenEntriesTests
{
    private static readonly DateOnly March2026 = new(2026, 3, 10);

    [Fact]
    public async Task Work_is_opened_once_for_the_lead_and_each_year_for_recurring_tasks()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        (await OpenAsync(database, March2026)).Opened.ShouldBe(3);
        (await EntriesAsync(database)).ShouldBe(
        [
            "1 0 M01 Lead 2028-12-31 ByYear", "2 2026 M02 Lead 2026-12-31 EveryYear", "3 2026 - Unassigned 2026-12-31 NoTime",
        ]);
        (await OpenAsync(database, March2026)).ShouldBe(new OpenEntries.Result(0, 0, 0) { Looked = 1 });
        (await OpenAsync(database, March2026)).ShouldBe(new OpenEntries.Result(0, 0, 0), "the plan need not be looked at again");
        (await OpenAsync(database, new(2026, 12, 31))).Opened.ShouldBe(0);
        (await OpenAsync(database, new(2027, 1, 1))).Opened.ShouldBe(2);
        (await OpenAsync(database, new(2027, 1, 1))).Opened.ShouldBe(0);
    }

    [Fact]
    public async Task Years_that_passed_while_nobody_was_looking_are_opened_up_to_the_plans_end()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        (await OpenAsync(database, new(2035, 5, 1))).Opened.ShouldBe(11);
        (await EntriesAsync(database)).Where(e => e.StartsWith("2 ", StringComparison.Ordinal)).Select(e => e[2..6])
            .ShouldBe(["2026", "2027", "2028", "2029", "2030"]);
    }

    [Fact]
    public async Task Nobody_is_late_with_undated_work_for_years_before_the_plan_was_confirmed()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportUnitsAsync();
        var reading = SampleReview.WithoutAmendment();
        var review = await database.OpenReviewAsync(reading with { Facts = reading.Facts with { Date = new DateOnly(2024, 3, 9), Period = null } });
        (await database.ConfirmAsync(review)).Succeeded.ShouldBeTrue();
        await OpenAsync(database, new(2027, 2, 1));
        var entries = await EntriesAsync(database);
        entries.Where(e => e.EndsWith("NoTime", StringComparison.Ordinal)).Select(e => e[2..6]).ShouldBe(["2026", "2027"]);
        entries.Where(e => e.EndsWith("EveryYear", StringComparison.Ordinal)).Select(e => e[2..6]).ShouldBe(["2024", "2025", "2026", "2027"]);
    }

    [Fact]
    public async Task Of_a_plan_that_was_over_before_it_was_confirmed_undated_work_is_asked_about_once()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportUnitsAsync();
        var reading = SampleReview.WithoutAmendment();
        var review = await database.OpenReviewAsync(reading with { Facts = reading.Facts with { Date = new DateOnly(2022, 3, 9), Period = new YearRange(2022, 2024) } });
        (await database.ConfirmAsync(review)).Succeeded.ShouldBeTrue();
        await OpenAsync(database, new(2027, 2, 1));
        (await EntriesAsync(database)).Where(e => e.EndsWith("NoTime", StringComparison.Ordinal)).Select(e => e[2..6]).ShouldBe(["2024"]);
    }

    [Fact]
    public async Task A_lead_that_is_no_known_unit_puts_the_task_on_the_list_of_unassigned_work()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportSampleAsync();
        await OpenAsync(database, March2026);
        (await EntriesAsync(database)).ShouldAllBe(e => e.Contains(" - Unassigned", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_opened_before_the_plan_is_in_force_or_by_who_may_not()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportSampleAsync();
        (await OpenAsync(database, new(2026, 3, 8))).Opened.ShouldBe(0);
        var reporter = new Actor(Guid.CreateVersion7(), "Lê Thị Mẫu", "M01", [Role.Reporter]);
        var outcome = await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, March2026), reporter));
        outcome.Refusal!.Code.ShouldBe("not-allowed");
    }

    private static async Task<OpenEntries.Result> OpenAsync(TestDatabase database, DateOnly on)
    {
        var outcome = await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, on), Actor.Xanh));
        return outcome.Value.ShouldNotBeNull(outcome.Refusal?.Code);
    }

    private static Task<List<string>> EntriesAsync(TestDatabase database) => database.RunAsync(async (ProgrammeDb db) =>
        (await db.WorkEntries.OrderBy(e => e.TaskOrdinal).ThenBy(e => e.Year).ThenBy(e => e.GivenTo).ToListAsync())
        .ConvertAll(e => FormattableString.Invariant($"{e.TaskOrdinal} {e.Year} {e.UnitCode ?? "-"} {e.Basis} {e.DueOn:yyyy-MM-dd} {e.Rule}")));
}
