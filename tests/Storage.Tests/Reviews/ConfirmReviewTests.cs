using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reviews;

/// <summary>What a confirmation means for the units' work.</summary>
public class ConfirmReviewTests
{
    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Units_see_their_work_at_once(string kind)
    {
        await using var database = await CreateAsync(kind);
        var result = (await database.ConfirmAsync(await database.OpenReviewAsync())).Value.ShouldNotBeNull();
        result.WorkOpened.ShouldBeTrue();
        var own = await database.RunAsync((WorkQueries work) => work.ListAsync(new WorkFilter { UnitCode = "M01" }, WorkOrder.Deadline));
        own.Rows.ShouldHaveSingleItem().Text.ShouldStartWith("Xây dựng cơ sở dữ liệu");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_an_amendment_dropped_work_ends_changed_work_follows_and_new_work_is_there(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = (await database.ConfirmAsync(await database.OpenReviewAsync())).Value!.PlanId;
        var reading = SampleAmendment.Reading();
        var changed = reading.Tasks[0] with { Lead = ["Sở Tài chính"], Time = new TimeFrame("quý III/2027", TimeKind.Date, new DateOnly(2027, 7, 1), new DateOnly(2027, 9, 30)) };
        var id = await database.OpenAmendmentAsync(plan, reading with { Tasks = [changed, reading.Tasks[1], reading.Tasks[2]] });
        (await database.ConfirmAsync(id)).Value.ShouldNotBeNull().WorkOpened.ShouldBeTrue();

        var entries = await database.RunAsync((ProgrammeDb db) => db.WorkEntries.AsNoTracking().OrderBy(e => e.TaskOrdinal).ThenBy(e => e.GivenTo).ToListAsync());
        var first = entries.FindAll(e => e.TaskOrdinal == 1);
        first.Select(e => (e.GivenTo, e.TaskSince, e.DueOn, e.EndReason)).ShouldBe(
        [
            ("M01", 2, new DateOnly(2027, 9, 30), WorkReasons.NoLongerNamed),
            ("M02", 2, new DateOnly(2027, 9, 30), null),
        ]);
        entries.FindAll(e => e.TaskOrdinal == 2).ShouldAllBe(e => e.EndReason == WorkReasons.TaskDropped && e.EndedOn == new DateOnly(2026, 9, 1));
        entries.FindAll(e => e.TaskOrdinal == 3).ShouldAllBe(e => e.EndedOn == null);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task When_the_work_cannot_be_opened_the_plan_stands_all_the_same(string kind)
    {
        await using var database = await CreateAsync(kind);
        await ExecuteAsync(database, kind == "SQLite"
            ? "CREATE TRIGGER full_disk BEFORE INSERT ON work_entries BEGIN SELECT RAISE(ABORT, 'disk full'); END"
            : "CREATE FUNCTION full_disk() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$ LANGUAGE plpgsql; CREATE TRIGGER full_disk BEFORE INSERT ON work_entries FOR EACH ROW EXECUTE FUNCTION full_disk()");
        var id = await database.OpenReviewAsync();
        (await database.ConfirmAsync(id)).Value.ShouldNotBeNull().WorkOpened.ShouldBeFalse();
        (await database.ReviewAsync(id)).State.ShouldBe(ReviewState.Confirmed);
        (await database.RunAsync((ProgrammeDb db) => db.PlannedTasks.CountAsync())).ShouldBe(3);

        // The server's next round catches up.
        await ExecuteAsync(database, kind == "SQLite" ? "DROP TRIGGER full_disk" : "DROP TRIGGER full_disk ON work_entries");
        var opened = await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, new DateOnly(2026, 3, 10)), Programme.Access.Actor.Xanh));
        opened.Value.ShouldNotBeNull().Opened.ShouldBeGreaterThan(0);
    }

    private static Task<int> ExecuteAsync(TestDatabase database, string sql) => database.RunAsync((ProgrammeDb db) => db.Database.ExecuteSqlRawAsync(sql));

    private static async Task<TestDatabase> CreateAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        return database;
    }
}
