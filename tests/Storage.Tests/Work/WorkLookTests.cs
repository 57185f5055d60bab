using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Organisations;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Work;

/// <summary>Opening work looks only at plans in which something may have come due, and misses nothing by it.</summary>
public class WorkLookTests
{
    private static readonly DateOnly Start = new(2026, 3, 8);

    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whatever_happens_in_a_year_a_whole_look_finds_nothing_that_the_round_left(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await ConfirmAsync(database);
        var events = Events(plan);
        var (looks, days, opened) = (0, 0, 0);
        foreach (var day in Days(events.Keys))
        {
            if (events.TryGetValue(day, out var happen))
                await happen(database);
            var round = await OpenAsync(database, null, day);
            (looks, days, opened) = (looks + round.Looked, days + 1, opened + round.Opened);
            var whole = await OpenAsync(database, plan, day);
            whole.ShouldBe(new OpenEntries.Result(0, 0, 0) { Looked = 1 }, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
        opened.ShouldBe(12);
        looks.ShouldBeLessThan(days / 3);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_plan_that_was_looked_at_is_left_alone_until_its_day_comes(string kind)
    {
        await using var database = await CreateAsync(kind);
        await ConfirmAsync(database);
        (await OpenAsync(database, null, new(2026, 4, 1))).Opened.ShouldBeGreaterThan(0);
        (await OpenAsync(database, null, new(2026, 4, 1))).Looked.ShouldBe(1, "the look after a change");
        foreach (var day in new DateOnly[] { new(2026, 4, 1), new(2026, 5, 20), new(2026, 12, 31) })
            (await OpenAsync(database, null, day)).Looked.ShouldBe(0);
        (await OpenAsync(database, null, new(2027, 1, 1))).Opened.ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Each_unit_is_told_once_what_a_confirmed_plan_gives_it_and_not_by_mail(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await ConfirmAsync(database);
        foreach (var day in new DateOnly[] { new(2026, 4, 1), new(2026, 4, 1), new(2027, 1, 1), new(2028, 1, 1) })
            await OpenAsync(database, null, day);
        var notices = await database.RunAsync((ProgrammeDb db) => db.Notices.AsNoTracking().OrderBy(n => n.Box).ToListAsync());
        notices.Select(n => (n.Box, n.Kind, string.Join('|', n.Arguments), n.Link)).ShouldBe(
        [
            ("unit/M01", NoticeKind.WorkGiven, "12/KH-UBND|2|0", "/lam-viec/ke-hoach/12-kh-ubnd-2026/cong-viec?don-vi=M01"),
            ("unit/M02", NoticeKind.WorkGiven, "12/KH-UBND|2|0", "/lam-viec/ke-hoach/12-kh-ubnd-2026/cong-viec?don-vi=M02"),
        ]);
        (await database.RunAsync((ProgrammeDb db) => db.OutboxMails.CountAsync())).ShouldBe(0);

        var amendment = SampleAmendment.Reading(new DateOnly(2028, 2, 1));
        var added = amendment.Tasks[2] with { Time = new TimeFrame("năm 2027", TimeKind.Year, new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31)) };
        var id = await database.OpenAmendmentAsync(plan, amendment with { Tasks = [amendment.Tasks[0], amendment.Tasks[1], added] });
        (await database.ConfirmAsync(id)).Succeeded.ShouldBeTrue();
        await OpenAsync(database, null, new(2028, 2, 1));
        var second = await database.RunAsync((ProgrammeDb db) => db.Notices.AsNoTracking().Where(n => n.Key.Contains("/given/2")).ToListAsync());
        second.ShouldHaveSingleItem().Arguments.ShouldBe(["12/KH-UBND", "1", "1"]);
    }

    // A plan in force from 1/4/2026: one task by 2028, one each year, one each year of every member of a group.
    private static async Task<Guid> ConfirmAsync(TestDatabase database)
    {
        await database.RunAsync((CreateGroup create) => create.RunAsync(new CreateGroup.Request("Các sở mẫu", [], [UnitKind.Department], []), Actor.Xanh));
        var reading = SampleReview.WithoutAmendment();
        var collective = reading.Tasks[2] with { Lead = ["Các sở mẫu"], Time = new TimeFrame("Hằng năm", TimeKind.Annual, null, null) };
        var id = await database.OpenReviewAsync(reading with { Facts = reading.Facts with { Date = new DateOnly(2026, 4, 1) }, Tasks = [reading.Tasks[0], reading.Tasks[1], collective] });
        return (await database.ConfirmAsync(id)).Value.ShouldNotBeNull().PlanId;
    }

    private static Dictionary<DateOnly, Func<TestDatabase, Task>> Events(Guid plan) => new()
    {
        [new(2026, 5, 1)] = database => database.RunAsync((CreateUnit create) => create.RunAsync(new CreateUnit.Request("M03", "Sở Xây dựng", UnitKind.Department, From: new DateOnly(2026, 6, 15)), Actor.Xanh)),
        [new(2026, 7, 1)] = async database =>
        {
            await database.RunAsync((CreateUnit create) => create.RunAsync(new CreateUnit.Request("M04", "Ban Quản lý khu công nghiệp", UnitKind.Board), Actor.Xanh));
            var group = await database.RunAsync((ProgrammeDb db) => db.UnitGroups.AsNoTracking().SingleAsync());
            (await database.RunAsync((ChangeMembers change) => change.RunAsync(new ChangeMembers.Request(group.Code, group.Version, ["M04"], new DateOnly(2026, 8, 10)), Actor.Xanh))).Refusal.ShouldBeNull();
        },
        [new(2026, 8, 20)] = async database =>
        {
            // An amendment in force from 1/9 that drops a task and gives another one to others.
            var reading = SampleAmendment.Reading();
            var changed = reading.Tasks[0] with { Lead = ["Sở Tài chính"], Time = TimeFrame.ByYear("Đến năm 2028", 2028) };
            (await database.ConfirmAsync(await database.OpenAmendmentAsync(plan, reading with { Tasks = [changed, reading.Tasks[1], reading.Tasks[2]] }))).Succeeded.ShouldBeTrue();
        },
        [new(2026, 10, 5)] = async database => (await database.RunAsync((DissolveUnit dissolve) => dissolve.RunAsync(
            new DissolveUnit.Request("M02", null, new DateOnly(2026, 3, 9), "Sắp xếp lại", "M01"), Actor.Xanh))).Refusal.ShouldBeNull(),
        [new(2026, 11, 2)] = async database =>
        {
            // Somebody reopens what had ended because the task was dropped: it ends again.
            var ended = await database.RunAsync((ProgrammeDb db) => db.WorkEntries.AsNoTracking().FirstAsync(e => e.EndReason == WorkReasons.TaskDropped));
            (await database.RunAsync((ReopenEntry reopen) => reopen.RunAsync(new ReopenEntry.Request(ended.Id, ended.Version, "Vẫn cần làm"), Actor.Xanh))).Refusal.ShouldBeNull();
        },
    };

    // Every fifteenth day, and each day around what happens or begins to count.
    private static List<DateOnly> Days(IEnumerable<DateOnly> events)
    {
        DateOnly[] turning = [new(2026, 4, 1), new(2026, 6, 15), new(2026, 8, 10), new(2026, 9, 1), new(2027, 1, 1)];
        var near = events.Concat(turning).SelectMany(day => Enumerable.Range(-1, 3).Select(day.AddDays));
        return [.. Enumerable.Range(0, 23).Select(n => Start.AddDays(15 * n)).Concat(near).Distinct().Order()];
    }

    private static async Task<OpenEntries.Result> OpenAsync(TestDatabase database, Guid? plan, DateOnly on) =>
        (await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(plan, on), Actor.Xanh))).Value.ShouldNotBeNull();

    private static async Task<TestDatabase> CreateAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        return database;
    }
}
