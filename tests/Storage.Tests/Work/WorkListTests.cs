using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Work;

public class WorkListTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Every_status_means_the_same_in_the_database_and_in_memory(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await WithEveryStateAsync(database);
        var all = await ListAsync(database, new WorkFilter { PlanId = plan.Id });
        all.Count.ShouldBe(48);
        var counts = await database.RunAsync((WorkQueries work) => work.CountAsync(new WorkFilter { PlanId = plan.Id }));
        foreach (var status in Enum.GetValues<WorkStatus>())
        {
            var expected = all.Where(r => r.Facts.On(Today) == status).Select(r => r.Id).ToList();
            expected.ShouldNotBeEmpty(status.ToString());
            (await ListAsync(database, new WorkFilter { PlanId = plan.Id, Status = status })).Select(r => r.Id).ShouldBe(expected, ignoreOrder: true, status.ToString());
            counts.Of(status).ShouldBe(expected.Count, status.ToString());
        }
        (await ListAsync(database, new WorkFilter { Late = true })).Select(r => r.Id).ShouldBe(all.Where(r => r.Facts.IsLateOn(Today)).Select(r => r.Id), ignoreOrder: true);
        (await ListAsync(database, new WorkFilter { Open = true })).Select(r => r.Id).ShouldBe(all.Where(r => r.Facts.IsOpenOn(Today)).Select(r => r.Id), ignoreOrder: true);
        counts.Late.ShouldBe(all.Count(r => r.Facts.IsLateOn(Today)));
        counts.Total.ShouldBe(48);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_late_comes_first_then_by_due_day_then_what_is_over(string kind)
    {
        await using var database = await CreateAsync(kind);
        await WithEveryStateAsync(database);
        var rows = await ListAsync(database, WorkFilter.None);
        rows.Select(r => r.Facts.IsLateOn(Today) ? 0 : r.Facts.IsOpenOn(Today) ? 1 : 2).ShouldBeInOrder();
        var pages = await database.RunAsync(async (WorkQueries work) => (
            First: await work.ListAsync(WorkFilter.None, WorkOrder.Deadline, 0, 20), Second: await work.ListAsync(WorkFilter.None, WorkOrder.Deadline, 20, 20),
            Beyond: await work.ListAsync(WorkFilter.None, WorkOrder.Deadline, 400, 20)));
        pages.First.Rows.Concat(pages.Second.Rows).Select(r => r.Id).ShouldBe(rows.Take(40).Select(r => r.Id));
        pages.First.Total.ShouldBe(48);
        pages.Beyond.Rows.Select(r => r.Id).ShouldBe(rows.Skip(40).Select(r => r.Id));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Filters_narrow_by_words_unit_year_and_kind_of_time(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, new DateOnly(2027, 2, 1)), Actor.Xanh));
        (await CountAsync(database, WorkFilter.None)).ShouldBe(5);
        (await CountAsync(database, new WorkFilter { Search = "TAP HUAN" })).ShouldBe(2);
        (await CountAsync(database, new WorkFilter { Search = "đồ gỗ do go" })).ShouldBe(1);
        (await CountAsync(database, new WorkFilter { Search = "khong co" })).ShouldBe(0);
        (await CountAsync(database, new WorkFilter { UnitCode = "M02" })).ShouldBe(2);
        (await CountAsync(database, new WorkFilter { Year = 2027 })).ShouldBe(2);
        (await CountAsync(database, new WorkFilter { Year = 2028 })).ShouldBe(1);
        (await CountAsync(database, new WorkFilter { Time = TimeKind.Annual, Year = 2026 })).ShouldBe(1);
        (await CountAsync(database, new WorkFilter { Basis = WorkBasis.Unassigned })).ShouldBe(2);
        (await database.RunAsync((WorkQueries work) => work.YearsAsync(database.RunAsync((ProgrammeDb db) => db.Plans.Select(p => p.Id).SingleAsync()).Result)))
            .ShouldBe([2028, 2027, 2026]);
        foreach (var order in Enum.GetValues<WorkOrder>())
            (await database.RunAsync((WorkQueries work) => work.ListAsync(WorkFilter.None, order))).Rows.Count.ShouldBe(5);
        (await database.RunAsync((PlanListQueries plans) => plans.ListAsync())).ShouldHaveSingleItem().Entries.ShouldBe(5);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Search_through_all_plans_finds_parts_of_words_with_and_without_accents(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportSampleAsync();
        async Task<IEnumerable<int>> Found(string typed) => (await database.RunAsync((TaskSearch search) => search.RunAsync(typed, 0, 50))).Hits.Select(h => h.Ordinal);
        (await Found("dien tu")).ShouldBe([1]);
        (await Found("ĐIỆN tử")).ShouldBe([1]);
        (await Found("iện t")).ShouldBe([1]);
        (await Found("xa")).ShouldBe([1, 2], ignoreOrder: true);
        (await Found("xã cán")).ShouldBe([2]);
        (await Found("so cong thuong")).ShouldBe([1, 3], ignoreOrder: true);
        (await Found("%")).ShouldBeEmpty();
        (await Found("\" OR *")).ShouldBeEmpty();
        (await Found("do_go")).ShouldBeEmpty();
        (await Found("  ")).ShouldBeEmpty();
    }

    private static async Task<TestDatabase> CreateAsync(string kind) => kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();

    private static async Task<IReadOnlyList<WorkRow>> ListAsync(TestDatabase database, WorkFilter filter) =>
        (await database.RunAsync((WorkQueries work) => work.ListAsync(filter, WorkOrder.Deadline))).Rows;

    private static async Task<int> CountAsync(TestDatabase database, WorkFilter filter) =>
        (await database.RunAsync((WorkQueries work) => work.ListAsync(filter, WorkOrder.Deadline))).Total;

    /// <summary>One entry for each combination of due day, kind of task and facts.</summary>
    private static async Task<Plan> WithEveryStateAsync(TestDatabase database)
    {
        var plan = await database.ImportSampleAsync();
        await database.RunAsync(async (ProgrammeDb db) =>
        {
            var number = 0;
            foreach (var due in new[] { new DateOnly(2026, 2, 28), Today, new DateOnly(2026, 12, 31) })
            foreach (var rule in new[] { DueRule.InYear, DueRule.Continuous })
            foreach (var told in new WorkNoteKind[][] { [], [WorkNoteKind.Progress], [WorkNoteKind.Started], [WorkNoteKind.Done], [WorkNoteKind.Started, WorkNoteKind.Done], [WorkNoteKind.Ended], [WorkNoteKind.Started, WorkNoteKind.Ended], [WorkNoteKind.Ended, WorkNoteKind.Reopened] })
                db.WorkEntries.Add(Entry(plan, ++number, due, rule, told));
            return await db.SaveAsync(Actor.Xanh.Does("try-states"));
        });
        return plan;
    }

    private static WorkEntry Entry(Plan plan, int number, DateOnly due, DueRule rule, WorkNoteKind[] told)
    {
        var entry = new WorkEntry
        {
            ProvinceId = plan.ProvinceId, Id = Guid.CreateVersion7(), PlanId = plan.Id, TaskOrdinal = 1, TaskSince = 1, Year = 2026,
            GivenTo = FormattableString.Invariant($"U{number}"), Basis = WorkBasis.Lead, DueOn = due, Rule = rule, OwedFrom = Today, OpenedAt = DateTimeOffset.UnixEpoch,
        };
        foreach (var kind in told.Where(k => rule != DueRule.Continuous || k != WorkNoteKind.Done))
        {
            var note = new WorkNote
            {
                ProvinceId = plan.ProvinceId, Id = Guid.CreateVersion7(), EntryId = entry.Id, Kind = kind, On = Today.AddDays(-1), Text = "x",
                WrittenAt = DateTimeOffset.UnixEpoch.AddSeconds(entry.Notes.Count), WrittenBy = Guid.Empty,
            };
            entry.Take(note).ShouldBeNull();
        }
        entry.Follow(1, new DueDay(due, rule));
        return entry;
    }
}
