using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reviews;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reviews;

/// <summary>What confirming a review would open is told beforehand, and is what is opened then.</summary>
public class WorkAheadTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_plan_that_is_over_tells_how_much_opens_for_whom_and_how_much_of_it_is_late(string kind)
    {
        await using var database = await CreateAsync(kind);
        var group = await database.RunAsync((CreateGroup create) => create.RunAsync(new CreateGroup.Request("Các xã mẫu", [], [UnitKind.Commune], []), Actor.Xanh));
        group.Refusal.ShouldBeNull();
        await database.RunAsync((ImportUnits import) => import.RunAsync(
            new ImportUnits.Request([.. Enumerable.Range(1, 12).Select(n => new UnitRow(Plain("X", n), Plain("Xã Mẫu ", n), "commune", "M01", []))]), Actor.Xanh));
        var reading = SampleReview.WithoutAmendment();
        var collective = reading.Tasks[2] with { Lead = ["Các xã mẫu"], Time = new TimeFrame("Hằng năm", TimeKind.Annual, null, null) };
        var id = await database.OpenReviewAsync(reading with
        {
            Facts = reading.Facts with { Date = new DateOnly(2022, 3, 9), Period = new YearRange(2022, 2024) },
            Tasks = [reading.Tasks[0], reading.Tasks[1], collective],
        });
        var (checks, work) = await database.RunAsync((ReviewQueries queries) => queries.BeforeConfirmingAsync(id));
        checks.Single(c => c.Code == "period-over").Arguments.ShouldBe(["2024"]);
        work.ShouldNotBeNull();
        (work.Tasks, work.Entries, work.Units, work.Late, work.Unassigned).ShouldBe((3, 40, 14, 39, 0));
        (work.FirstDue, work.LastDue).ShouldBe((new DateOnly(2022, 12, 31), new DateOnly(2028, 12, 31)));
        var large = work.Largest.ShouldHaveSingleItem();
        (large.Units, large.Years, large.Entries).ShouldBe((12, 3, 36));
        (await database.ItemAsync(id, "Rà soát")).Number.ShouldBe(large.Item!.Value);
        // Counting keeps nothing.
        (await CountsAsync(database)).ShouldBe((0, 0, 0));

        (await database.ConfirmAsync(id)).Succeeded.ShouldBeTrue();
        (await CountsAsync(database)).ShouldBe((40, 39, 14));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_amendment_tells_what_it_adds_changes_and_ends(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = (await database.ConfirmAsync(await database.OpenReviewAsync())).Value!.PlanId;
        var before = await CountsAsync(database);
        var reading = SampleAmendment.Reading(Today);
        var changed = reading.Tasks[0] with { Lead = ["Sở Tài chính"], Time = new TimeFrame("quý III/2027", TimeKind.Date, new DateOnly(2027, 7, 1), new DateOnly(2027, 9, 30)) };
        var id = await database.OpenAmendmentAsync(plan, reading with { Tasks = [changed, reading.Tasks[1], reading.Tasks[2]] });
        var work = (await database.RunAsync((ReviewQueries queries) => queries.BeforeConfirmingAsync(id))).Work.ShouldNotBeNull();
        (work.Entries, work.Units, work.Late, work.Changed, work.Ended).ShouldBe((2, 1, 0, 1, 2));
        (await CountsAsync(database)).ShouldBe(before);
        (await database.RunAsync((ProgrammeDb db) => db.Plans.AsNoTracking().SingleAsync())).CurrentVersion.ShouldBe(1);

        (await database.ConfirmAsync(id)).Succeeded.ShouldBeTrue();
        (await CountsAsync(database)).Entries.ShouldBe(before.Entries + 2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task While_a_comparison_is_undecided_nothing_can_be_told(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = (await database.ConfirmAsync(await database.OpenReviewAsync())).Value!.PlanId;
        var reading = SampleAmendment.Reading(Today);
        var id = await database.OpenAmendmentAsync(plan, reading with { Tasks = [reading.Tasks[1], reading.Tasks[2], reading.Tasks[0] with { Text = "Mở lớp dạy thêu." }] });
        (await database.RunAsync((ReviewQueries queries) => queries.BeforeConfirmingAsync(id))).Work.ShouldBeNull();
    }

    private static string Plain(string name, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{number}");

    private static Task<(int Entries, int Late, int Units)> CountsAsync(TestDatabase database) => database.RunAsync(async (ProgrammeDb db) =>
    {
        var entries = await db.WorkEntries.AsNoTracking().ToListAsync();
        return (entries.Count, entries.Count(e => e.Facts.IsLateOn(Today)), entries.Select(e => e.UnitCode).OfType<string>().Distinct().Count());
    });

    private static async Task<TestDatabase> CreateAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        return database;
    }
}
