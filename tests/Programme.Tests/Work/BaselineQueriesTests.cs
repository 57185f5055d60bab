using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Work;

public class BaselineQueriesTests
{
    private static readonly DateOnly March = new(2026, 3, 10);
    private static readonly Actor Reporter = new(Guid.CreateVersion7(), "Lê Thị Mẫu", "M02", [Role.Reporter]);

    [Fact]
    public async Task A_past_day_shows_wordings_due_days_and_status_of_that_day_and_what_was_dropped_since()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportUnitsAsync();
        var plan = await database.ImportSampleAsync();
        await OpenAsync(database, March);
        var annual = await EntryAsync(database, 2, 2026);
        (await database.RunAsync((WriteProgress write) => write.RunAsync(new(annual.Id, WorkNoteKind.Done, March, "Đã tổ chức.", []), Reporter))).Succeeded.ShouldBeTrue();
        await AmendAsync(database, plan.Id);
        var changed = await OpenAsync(database, new(2027, 3, 1));
        (changed.Changed, changed.Ended).ShouldBe((1, 0));

        (await AtAsync(database, plan.Id, new(2026, 3, 8))).Version.ShouldBeNull();
        var before = await AtAsync(database, plan.Id, new(2026, 12, 31));
        before.Version.ShouldBe(1);
        before.Tasks.Select(t => (t.Ordinal, t.ChangedBy, t.IsDropped)).ShouldBe([(1, 2, false), (2, 2, true), (3, null, false)]);
        before.Tasks[0].Work.ShouldHaveSingleItem().Due.ShouldBe(new DueDay(new(2028, 12, 31), DueRule.ByYear));
        before.Tasks[1].Work.ShouldHaveSingleItem().Status.ShouldBe(WorkStatus.DoneInTime);
        (await AtAsync(database, plan.Id, new(2026, 3, 9))).Tasks[1].Work.ShouldHaveSingleItem().Status.ShouldBe(WorkStatus.NotStarted);

        var after = await AtAsync(database, plan.Id, new(2027, 3, 1));
        after.Tasks.Select(t => t.Ordinal).ShouldBe([1, 3]);
        after.Tasks[0].Work.ShouldHaveSingleItem().Due.ShouldBe(new DueDay(new(2026, 9, 30), DueRule.QuarterEnd));
        after.Tasks[0].Work[0].Status.ShouldBe(WorkStatus.Overdue);
        after.Tasks[1].Work.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Open_work_of_a_dropped_task_ends_with_the_amendment_and_says_why()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportUnitsAsync();
        var plan = await database.ImportSampleAsync();
        await OpenAsync(database, March);
        await AmendAsync(database, plan.Id);
        (await OpenAsync(database, new(2027, 3, 1))).Ended.ShouldBe(1);
        var entry = await EntryAsync(database, 2, 2026);
        (entry.EndedOn, entry.EndReason).ShouldBe((new DateOnly(2027, 2, 1), WorkReasons.TaskDropped));
        (await OpenAsync(database, new(2027, 3, 1))).ShouldBe(new OpenEntries.Result(0, 0, 0) { Looked = 1 });
        var earlier = await AtAsync(database, plan.Id, new(2027, 1, 31));
        earlier.Tasks[1].Work.ShouldHaveSingleItem().Status.ShouldBe(WorkStatus.Overdue);
    }

    private static Task<Refusal?> AmendAsync(TestDatabase database, Guid planId) => database.RunAsync(async (ProgrammeDb db) =>
    {
        var plan = await db.Plans.Include(p => p.Versions).Include(p => p.Tasks).ThenInclude(t => t.Agencies).SingleAsync(p => p.Id == planId);
        var first = plan.Versions[0];
        plan.Amend(new PlanVersion
        {
            ProvinceId = plan.ProvinceId, PlanId = plan.Id, Number = 2, InForceFrom = new(2027, 2, 1), SourceDigest = "b", ConfirmedAt = first.ConfirmedAt, ConfirmedBy = first.ConfirmedBy,
        });
        var (changed, dropped) = (plan.Tasks.Single(t => t.Ordinal == 1), plan.Tasks.Single(t => t.Ordinal == 2));
        changed.EndWith(2);
        dropped.EndWith(2);
        plan.Tasks.Add(new PlannedTask
        {
            ProvinceId = plan.ProvinceId, PlanId = plan.Id, Ordinal = 1, Since = 2, Text = "Xây dựng cơ sở dữ liệu mới.", Origin = changed.Origin,
            Time = new TaskTime { Text = "quý III/2026", Kind = TimeKind.Date, From = new(2026, 7, 1), To = new(2026, 9, 30) }, Place = changed.Place, SearchText = "xay dung",
            Agencies = [new TaskAgency { ProvinceId = plan.ProvinceId, PlanId = plan.Id, TaskOrdinal = 1, TaskSince = 2, Role = AgencyRole.Lead, Ordinal = 1, Name = "Sở Công Thương", AgencyKey = "so-cong-thuong" }],
        });
        return await db.SaveAsync(Actor.Xanh.Does("try-amendment"));
    });

    private static async Task<OpenEntries.Result> OpenAsync(TestDatabase database, DateOnly on) =>
        (await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, on), Actor.Xanh))).Value.ShouldNotBeNull();

    private static Task<Baseline> AtAsync(TestDatabase database, Guid planId, DateOnly day) => database.RunAsync((BaselineQueries queries) => queries.AtAsync(planId, day));

    private static Task<WorkEntry> EntryAsync(TestDatabase database, int ordinal, int year) =>
        database.RunAsync((ProgrammeDb db) => db.WorkEntries.AsNoTracking().SingleAsync(e => e.TaskOrdinal == ordinal && e.Year == year));
}
