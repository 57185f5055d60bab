using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Difficulties;

public class DifficultyFlowTests
{
    private static readonly Actor Coordinator = new(Guid.CreateVersion7(), "Nguyễn Thị Điều Phối", "M01", [Role.Coordinator]);
    private static readonly Actor Reporter = new(Guid.CreateVersion7(), "Lê Văn Báo Cáo", "M02", [Role.Reporter]);
    private static readonly Actor Answerer = new(Guid.CreateVersion7(), "Phạm Thị Trả Lời", "M03", [Role.Reporter]);
    private static readonly DateOnly Today = new(2026, 3, 10);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_unit_raises_a_difficulty_of_its_work_it_is_answered_passed_on_and_ends(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var entry = await database.RunAsync((ProgrammeDb db) => db.WorkEntries.AsNoTracking().SingleAsync(e => e.UnitCode == "M02"));
        var raised = (await RaiseAsync(database, Reporter, Request() with { EntryId = entry.Id, Days = 5 })).Value!;
        // From Tuesday five working days on, over one weekend.
        (raised.AddressedTo, raised.DueOn, raised.PlanId, raised.TaskOrdinal).ShouldBe(("M01", new DateOnly(2026, 3, 17), entry.PlanId, entry.TaskOrdinal));
        (await database.RunAsync((ForwardDifficulty use) => use.RunAsync(new ForwardDifficulty.Request(raised.Id, 0, "M03", 10, "Thuộc thẩm quyền của Sở.", []), Reporter))).Refusal!.Code.ShouldBe("not-allowed");
        (await ForwardAsync(database, Coordinator, raised.Id, 0, "M01")).Refusal!.Code.ShouldBe("difficulty-same-addressee");
        (await ForwardAsync(database, Coordinator, raised.Id, 0, "M03")).Succeeded.ShouldBeTrue();
        (await AnswerAsync(database, Reporter, raised.Id, 1)).Refusal!.Code.ShouldBe("not-allowed");
        (await AnswerAsync(database, Answerer, raised.Id, 0)).Refusal!.Code.ShouldBe("changed-meanwhile");
        (await AnswerAsync(database, Answerer, raised.Id, 1, File("tra-loi.pdf", "MZ"))).Refusal!.Code.ShouldBe("file-kind");
        (await AnswerAsync(database, Answerer, raised.Id, 1, File("tra-loi.pdf", "%PDF-1.7 x"))).Succeeded.ShouldBeTrue();
        (await ForwardAsync(database, Answerer, raised.Id, 2, "M00")).Refusal!.Code.ShouldBe("difficulty-through-standing");
        (await ForwardAsync(database, Coordinator, raised.Id, 2, null)).Succeeded.ShouldBeTrue();
        (await CloseAsync(database, Coordinator, raised.Id, 3, DifficultyOutcome.PlanAmended, (entry.PlanId, 1))).Refusal!.Code.ShouldBe("difficulty-no-version");
        (await CloseAsync(database, Answerer, raised.Id, 3, DifficultyOutcome.Solved)).Refusal!.Code.ShouldBe("not-allowed");
        (await CloseAsync(database, Reporter, raised.Id, 3, DifficultyOutcome.Refused)).Refusal!.Code.ShouldBe("difficulty-outcome");
        (await CloseAsync(database, Reporter, raised.Id, 3, DifficultyOutcome.Solved)).Succeeded.ShouldBeTrue();
        (await database.RunAsync((ReopenDifficulty use) => use.RunAsync(new ReopenDifficulty.Request(raised.Id, 4, 0, "Chưa xong."), Reporter))).Refusal!.Code.ShouldBe("difficulty-days");
        (await database.RunAsync((ReopenDifficulty use) => use.RunAsync(new ReopenDifficulty.Request(raised.Id, 4, 3, "Chưa xong."), Reporter))).Succeeded.ShouldBeTrue();

        var found = (await database.RunAsync((DifficultyQueries queries) => queries.FindAsync(raised.Id)))!;
        found.Steps.Select(s => s.Kind).ShouldBe(
            [DifficultyStepKind.Raised, DifficultyStepKind.Forwarded, DifficultyStepKind.Answered, DifficultyStepKind.Escalated, DifficultyStepKind.Closed, DifficultyStepKind.Reopened]);
        found.Steps[2].Files.ShouldHaveSingleItem().MediaType.ShouldBe("application/pdf");
        (found.Row.AddressedTo, found.Row.EscalatedOn, found.Row.Facts.On(Today), found.Row.TaskText).ShouldBe(("M00", Today, DifficultyState.Waiting, "Tổ chức tập huấn cho cán bộ xã."));
        var journal = await database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Subject == Difficulty.SubjectOf(raised.Id)).Select(e => e.Action).ToListAsync());
        journal.ShouldBe(["raise-difficulty", "forward-difficulty", "answer-difficulty", "escalate-difficulty", "close-difficulty", "reopen-difficulty"], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_will_not_do_is_refused_and_nothing_is_kept(string kind)
    {
        await using var database = await OpenedAsync(kind);
        foreach (var (request, code) in new (RaiseDifficulty.Request, string)[]
        {
            (Request() with { Title = " " }, "difficulty-title"), (Request() with { Title = new string('x', 201) }, "difficulty-title"), (Request() with { Text = "" }, "text-missing"),
            (Request() with { Text = new string('x', 1 << 20) }, "text-too-long"), (Request() with { Kind = "weather" }, "difficulty-kind"), (Request() with { Days = 0 }, "difficulty-days"),
            (Request() with { AddressedTo = "M77" }, "no-such-unit"), (Request() with { AddressedTo = "M02" }, "difficulty-own-unit"), (Request() with { AddressedTo = "M00" }, "difficulty-through-standing"),
            (Request() with { UnitCode = "M03" }, "not-allowed"), (Request() with { EntryId = Guid.CreateVersion7() }, "no-such-work"),
            (Request() with { Task = (Guid.CreateVersion7(), 1) }, "no-such-task"), (Request() with { Files = [File("a.exe", "MZ")] }, "file-kind"), (Request() with { Files = [File("a.pdf", "")] }, "file-empty"),
        })
        {
            (await RaiseAsync(database, Reporter, request)).Refusal!.Code.ShouldBe(code);
        }
        (await database.RunAsync((ProgrammeDb db) => db.Difficulties.CountAsync())).ShouldBe(0);
        (await RaiseAsync(database, Coordinator, Request() with { UnitCode = "M01" })).Value!.AddressedTo.ShouldBe("M00");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_answer_at_once_do_not_overwrite_each_other_and_two_remarks_both_stand(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var raised = (await RaiseAsync(database, Reporter, Request())).Value!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnswerAsync(database, Coordinator, raised.Id, 0)));
        answers.Count(a => a.Succeeded).ShouldBe(1);
        answers.Where(a => !a.Succeeded).ShouldAllBe(a => a.Refusal!.Code == "changed-meanwhile");
        var remarks = await Task.WhenAll(new[] { Reporter, Coordinator }.Select(actor =>
            database.RunAsync((RemarkOnDifficulty use) => use.RunAsync(new RemarkOnDifficulty.Request(raised.Id, "Cần thêm hồ sơ.", []), actor))));
        remarks.ShouldAllBe(r => r.Succeeded);
        (await database.RunAsync((DifficultyQueries queries) => queries.FindAsync(raised.Id)))!.Steps.Count.ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_board_puts_the_overdue_first_counts_and_shows_a_unit_only_what_concerns_it(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var late = (await RaiseAsync(database, Reporter, Request() with { Title = "Thiếu mặt bằng xử lý nước thải" })).Value!;
        var answered = (await RaiseAsync(database, Reporter, Request() with { Title = "Đã hỏi", AddressedTo = "M03", Days = 9 })).Value!;
        var waiting = (await RaiseAsync(database, Reporter, Request() with { Title = "Đang chờ", Kind = "policy", Days = 3 })).Value!;
        var foreign = (await RaiseAsync(database, Answerer, Request() with { Title = "Việc của Sở khác" })).Value!;
        await AnswerAsync(database, Answerer, answered.Id, 0);
        await database.RunAsync((ProgrammeDb db) => db.Difficulties.Where(d => d.Id == late.Id)
            .ExecuteUpdateAsync(d => d.SetProperty(x => x.DueOn, Today.AddDays(-4)).SetProperty(x => x.RaisedOn, Today.AddDays(-45))));

        var all = await ListAsync(database, DifficultyFilter.None);
        all.Rows.Select(r => r.Id).ShouldBe([late.Id, waiting.Id, foreign.Id, answered.Id]);
        var own = await ListAsync(database, new DifficultyFilter { SeenBy = "M03" });
        own.Rows.Select(r => r.Id).ShouldBe([foreign.Id, answered.Id]);
        (await ListAsync(database, new DifficultyFilter { Search = "mat bang nuoc" })).Rows.ShouldHaveSingleItem().Id.ShouldBe(late.Id);
        var counts = await database.RunAsync((DifficultyQueries queries) => queries.CountAsync(DifficultyFilter.None));
        (counts.Of(DifficultyState.Overdue), counts.Of(DifficultyState.Waiting), counts.Of(DifficultyState.Answered), counts.Waiting, counts.Total).ShouldBe((1, 2, 1, 3, 4));
        foreach (var state in Enum.GetValues<DifficultyState>())
            (await ListAsync(database, new DifficultyFilter { State = state })).Rows.ShouldAllBe(r => r.Facts.On(Today) == state);
        var (byAddressee, byKind) = await database.RunAsync((DifficultyQueries queries) => queries.AgesAsync(DifficultyFilter.None));
        byAddressee.Select(r => (r.Key, r.Total, r.Oldest, r.Overdue)).ShouldBe([("M01", 3, 45, 1), ("M03", 1, 0, 0)]);
        byAddressee[0].Counts.ShouldBe([2, 0, 1, 0]);
        byKind[0].Key.ShouldBe("land");
        var report = await database.RunAsync((DifficultyQueries queries) => queries.OfUnitAsync("M02", Today, Today));
        report[0].Id.ShouldBe(late.Id);
        report.Select(r => r.Id).ShouldBe([late.Id, answered.Id, waiting.Id], ignoreOrder: true);
        (await database.RunAsync((DifficultyQueries queries) => queries.OfUnitAsync("M02", Today.AddDays(-90), Today.AddDays(-50)))).ShouldBeEmpty();
        (await ListAsync(database, DifficultyFilter.None, skip: 50, take: 3)).Rows.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_a_merger_the_successor_answers_and_owns(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var raised = (await RaiseAsync(database, Reporter, Request() with { AddressedTo = "M03" })).Value!;
        (await database.RunAsync((MergeUnits merge) => merge.RunAsync(
            new MergeUnits.Request([("M02", null), ("M03", null)], new NewUnit("M01", "", UnitKind.Other), Today, "Nghị quyết 1"), Actor.Xanh))).Refusal.ShouldBeNull();
        var successor = new Actor(Guid.CreateVersion7(), "Vũ Thị Kế Thừa", "M01", [Role.Reporter]);
        (await ListAsync(database, new DifficultyFilter { SeenBy = "M01", AddressedTo = "M01", RaisedBy = "M01" })).Rows.ShouldHaveSingleItem();
        (await AnswerAsync(database, successor, raised.Id, 0)).Succeeded.ShouldBeTrue();
    }

    private static async Task<TestDatabase> OpenedAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        await database.RunAsync((ImportUnits import) => import.RunAsync(
            new ImportUnits.Request([new UnitRow("M00", "Ủy ban nhân dân tỉnh Mẫu", "province", null, []), new UnitRow("M03", "Sở Xây dựng", "department", null, [])]), Actor.Xanh));
        await database.ImportSampleAsync();
        await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, Today), Actor.Xanh));
        return database;
    }

    private static RaiseDifficulty.Request Request() => new("Thiếu đất", "Chưa có quỹ đất cho khu xử lý.", "land", null, null, null, null, null, []);

    private static HandedFile File(string name, string content) => new(name, () => new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content)));

    private static Task<Outcome<Difficulty>> RaiseAsync(TestDatabase database, Actor actor, RaiseDifficulty.Request request) =>
        database.RunAsync((RaiseDifficulty use) => use.RunAsync(request, actor));

    private static Task<Outcome<Difficulty>> AnswerAsync(TestDatabase database, Actor actor, Guid id, int version, params HandedFile[] files) =>
        database.RunAsync((AnswerDifficulty use) => use.RunAsync(new AnswerDifficulty.Request(id, version, "Đã xem xét, đồng ý.", Refuses: false, files), actor));

    private static Task<Outcome<Difficulty>> ForwardAsync(TestDatabase database, Actor actor, Guid id, int version, string? unit) =>
        database.RunAsync((ForwardDifficulty use) => use.RunAsync(new ForwardDifficulty.Request(id, version, unit, 10, "Thuộc thẩm quyền khác.", []), actor));

    private static Task<Outcome<Difficulty>> CloseAsync(TestDatabase database, Actor actor, Guid id, int version, DifficultyOutcome outcome, (Guid, int)? amended = null) =>
        database.RunAsync((CloseDifficulty use) => use.RunAsync(new CloseDifficulty.Request(id, version, outcome, "Xong.", amended), actor));

    private static Task<DifficultyPage> ListAsync(TestDatabase database, DifficultyFilter filter, int skip = 0, int? take = null) =>
        database.RunAsync((DifficultyQueries queries) => queries.ListAsync(filter, skip, take));
}
