using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Organisations;

/// <summary>Tasks are found by the names of before and of now, whatever becomes of the units they name.</summary>
public class SuccessionStorageTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);
    private static readonly string[] Four = ["1", "2", "3", "4"];

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_a_merger_filters_and_search_find_tasks_by_either_name(string kind)
    {
        await using var database = await StartAsync(kind);
        var plan = await database.RunAsync((PlanQueries plans) => plans.ListAsync());
        (await MergeAsync(database)).ShouldBeTrue();
        foreach (var key in new[] { "so-tai-chinh", "so-ke-hoach-va-dau-tu", "so-cong-thuong" })
            (await FoundAsync(database, plan[0].Id, new TaskFilter { AgencyKey = key })).ShouldBe([1, 2, 3], key);
        (await FoundAsync(database, plan[0].Id, new TaskFilter { AgencyKey = "so-tai-chinh", Role = AgencyRole.Lead })).ShouldBe([1, 2]);
        (await FoundAsync(database, plan[0].Id, new TaskFilter { AgencyKey = "so-khoa-hoc-va-cong-nghe" })).ShouldBe([1]);
        (await database.RunAsync((PlannedTaskQueries tasks) => tasks.PresentKeyAsync("so-tai-chinh"))).ShouldBe("so-cong-thuong");
        await SearchFindsAsync(database, plan[0].Id, "tập huấn công thương", 2);
        await SearchFindsAsync(database, plan[0].Id, "tap huan tai chinh", 2);
        await SearchFindsAsync(database, plan[0].Id, "rà soát tài chính", 3);
        (await FoundAsync(database, plan[0].Id, new TaskFilter { Search = "tập huấn khoa học" })).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_a_merger_a_task_tells_what_its_agency_is_called_today(string kind)
    {
        await using var database = await StartAsync(kind);
        var plan = (await database.RunAsync((PlanQueries plans) => plans.ListAsync()))[0];
        (await RowAsync(database, plan.Id, 2)).Lead.ShouldHaveSingleItem().Now.ShouldBeNull();
        (await MergeAsync(database)).ShouldBeTrue();
        var lead = (await RowAsync(database, plan.Id, 2)).Lead.ShouldHaveSingleItem();
        (lead.Name, lead.Now).ShouldBe(("Sở Kế hoạch và Đầu tư", "Sở Công Thương"));
        (await RowAsync(database, plan.Id, 1)).Lead.ShouldHaveSingleItem().Now.ShouldBeNull();
        var agencies = await database.RunAsync((PlannedTaskQueries tasks) => tasks.AgenciesAsync(plan.Id));
        agencies.ShouldBe(
        [
            new AgencyCount("so-cong-thuong", "Sở Công Thương", 2, 2, "Sở Kế hoạch và Đầu tư; Sở Tài chính"),
            new AgencyCount("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ", 0, 1),
        ]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_a_change_of_name_both_names_find_the_tasks(string kind)
    {
        await using var database = await StartAsync(kind);
        var plan = (await database.RunAsync((PlanQueries plans) => plans.ListAsync()))[0];
        (await database.RunAsync((RenameUnit rename) => rename.RunAsync(new RenameUnit.Request("M01", 0, "Sở Kinh tế Mẫu", Day, null), Actor.Xanh))).Refusal.ShouldBeNull();
        foreach (var key in new[] { "so-kinh-te-mau", "so-cong-thuong" })
            (await FoundAsync(database, plan.Id, new TaskFilter { AgencyKey = key })).ShouldBe([1, 3], key);
        await SearchFindsAsync(database, plan.Id, "đồ gỗ kinh tế mẫu", 1);
        (await RowAsync(database, plan.Id, 1)).Lead.ShouldHaveSingleItem().Now.ShouldBe("Sở Kinh tế Mẫu");
        (await database.RunAsync((PlannedTaskQueries tasks) => tasks.AgenciesAsync(plan.Id)))[0]
            .ShouldBe(new AgencyCount("so-kinh-te-mau", "Sở Kinh tế Mẫu", 1, 1, "SỞ CÔNG THƯƠNG; Sở Công thương"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_mergers_decided_on_the_same_page_the_second_is_refused(string kind)
    {
        await using var database = await StartAsync(kind);
        var request = new MergeUnits.Request([("M01", 0), ("M02", 0)], new NewUnit("M09", "Sở Kinh tế Mẫu", UnitKind.Department), Day, null);
        (await database.RunAsync((MergeUnits merge) => merge.RunAsync(request, Actor.Xanh))).Refusal.ShouldBeNull();
        var second = request with { Into = new NewUnit("M08", "Sở Phát triển Mẫu", UnitKind.Department) };
        (await database.RunAsync((MergeUnits merge) => merge.RunAsync(second, Actor.Xanh))).Refusal?.Code.ShouldBe("changed-meanwhile");
        (await database.RunAsync((UnitQueries units) => units.FindAsync("M08"))).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Mergers_sent_at_the_same_moment_never_both_happen(string kind)
    {
        await using var database = await StartAsync(kind);
        var requests = Four.Select(n =>
            new MergeUnits.Request([("M01", 0), ("M02", 0)], new NewUnit("N0" + n, "Sở Mới " + n, UnitKind.Department), Day, null));
        var outcomes = await Task.WhenAll(requests.Select(r => Task.Run(() => database.RunAsync((MergeUnits merge) => merge.RunAsync(r, Actor.Xanh)))));
        outcomes.Count(o => o.Succeeded).ShouldBe(1);
        outcomes.Where(o => !o.Succeeded).ShouldAllBe(o => o.Refusal!.Code == "changed-meanwhile");
        (await database.RunAsync((UnitQueries units) => units.ListAsync(new UnitFilter(InBeing: true)))).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Work_of_a_unit_without_an_heir_goes_on_the_list_of_unassigned_work(string kind)
    {
        await using var database = await StartAsync(kind);
        var dissolution = new DissolveUnit.Request("M02", 0, Day, "Hết nhiệm vụ", null);
        (await DissolveAsync(database, dissolution)).ShouldBe("heir-needed");
        (await DissolveAsync(database, dissolution with { WithoutHeir = true })).ShouldBeNull();
        var unassigned = new WorkFilter { Basis = WorkBasis.Unassigned, Open = true };
        var list = await database.RunAsync((WorkQueries work) => work.ListAsync(unassigned, WorkOrder.Deadline));
        list.Rows.Select(r => r.TaskOrdinal).ShouldBe([2, 3], ignoreOrder: true);
        // The same work is not opened a second time.
        (await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, Day), Actor.Xanh))).Value.ShouldNotBeNull().Opened.ShouldBe(0);
        var released = list.Rows.Single(r => r.TaskOrdinal == 2);
        (await database.RunAsync((AssignUnassigned assign) => assign.RunAsync(new AssignUnassigned.Request(released.Id, "M01", null), Actor.Xanh))).Refusal.ShouldBeNull();
        await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, new DateOnly(2027, 1, 2)), Actor.Xanh));
        var years = await database.RunAsync((ProgrammeDb db) => db.WorkEntries.Where(e => e.TaskOrdinal == 2).OrderBy(e => e.Year).Select(e => new { e.Year, e.UnitCode }).ToListAsync());
        years.Select(y => (y.Year, y.UnitCode)).ShouldBe([(2026, "M01"), (2027, "M01")]);
    }

    private static async Task SearchFindsAsync(TestDatabase database, Guid planId, string typed, int ordinal)
    {
        (await FoundAsync(database, planId, new TaskFilter { Search = typed })).ShouldBe([ordinal], typed);
        (await database.RunAsync((TaskSearch search) => search.RunAsync(typed, 0, 10))).Hits.ShouldHaveSingleItem().Ordinal.ShouldBe(ordinal, typed);
        var work = await database.RunAsync((WorkQueries queries) => queries.ListAsync(new WorkFilter { Search = typed }, WorkOrder.Deadline));
        work.Rows.ShouldHaveSingleItem().TaskOrdinal.ShouldBe(ordinal, typed);
        (await database.RunAsync((WorkQueries queries) => queries.CountAsync(new WorkFilter { Search = typed }))).Total.ShouldBe(1);
    }

    private static async Task<bool> MergeAsync(TestDatabase database)
    {
        var request = new MergeUnits.Request([("M02", null)], new NewUnit("M01", "", UnitKind.Other), Day, "Nghị quyết mẫu");
        return (await database.RunAsync((MergeUnits merge) => merge.RunAsync(request, Actor.Xanh))).Succeeded;
    }

    private static async Task<string?> DissolveAsync(TestDatabase database, DissolveUnit.Request request) =>
        (await database.RunAsync((DissolveUnit dissolve) => dissolve.RunAsync(request, Actor.Xanh))).Refusal?.Code;

    private static async Task<IReadOnlyList<int>> FoundAsync(TestDatabase database, Guid planId, TaskFilter filter) =>
        [.. (await database.RunAsync((PlannedTaskQueries tasks) => tasks.ListAsync(planId, filter))).Select(t => t.Ordinal)];

    private static async Task<TaskRow> RowAsync(TestDatabase database, Guid planId, int ordinal) =>
        (await database.RunAsync((PlannedTaskQueries tasks) => tasks.FindAsync(planId, ordinal))).ShouldNotBeNull();

    private static async Task<TestDatabase> StartAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, Day), Actor.Xanh));
        return database;
    }
}
