using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Work;

public class WorkFlowTests
{
    private static readonly Actor Coordinator = new(Guid.CreateVersion7(), "Nguyễn Thị Điều Phối", "M01", [Role.Coordinator]);
    private static readonly Actor Reporter = new(Guid.CreateVersion7(), "Lê Văn Báo Cáo", "M02", [Role.Reporter]);
    private static readonly Actor Foreigner = new(Guid.CreateVersion7(), "Phạm Văn Ngoài", "M09", [Role.Reporter]);
    private static readonly DateOnly Today = new(2026, 3, 10);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_unit_writes_progress_with_evidence_and_nobody_else_does(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var entry = await EntryAsync(database, "M02");
        (await WriteAsync(database, Foreigner, Note(entry, WorkNoteKind.Started))).Refusal!.Code.ShouldBe("not-allowed");
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Started) with { Text = "  " })).Refusal!.Code.ShouldBe("text-missing");
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Started) with { Text = new string('x', 1 << 20) })).Refusal!.Code.ShouldBe("text-too-long");
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Started) with { On = Today.AddDays(1) })).Refusal!.Code.ShouldBe("day-to-come");
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Started, File("virus.pdf", "MZ")))).Refusal!.Code.ShouldBe("file-kind");
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Started, File(@"C:\ho-so\bien-ban.pdf", "%PDF-1.7 x")))).Succeeded.ShouldBeTrue();

        var row = await database.RunAsync((WorkQueries work) => work.FindAsync(entry.Id));
        row!.Facts.On(Today).ShouldBe(WorkStatus.UnderWay);
        row.StartedOn.ShouldBe(Today);
        var note = (await NotesAsync(database, entry)).ShouldHaveSingleItem();
        note.Files.ShouldHaveSingleItem().Name.ShouldBe("bien-ban.pdf");
        note.Files[0].MediaType.ShouldBe("application/pdf");
        var journal = await database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Action == "write-progress").Select(e => e.Subject).ToListAsync());
        journal.ShouldBe([WorkEntry.SubjectOf(entry.Id)]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_note_is_corrected_and_never_erased(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var entry = await EntryAsync(database, "M02");
        var done = (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Done))).Value!;
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Done))).Refusal!.Code.ShouldBe("work-done");
        var correction = new CorrectProgress.Request(entry.Id, done.Id, WorkNoteKind.Started, Today, "Mới xong một nửa.", "Ghi nhầm");
        (await CorrectAsync(database, correction)).Succeeded.ShouldBeTrue();
        (await CorrectAsync(database, correction)).Refusal!.Code.ShouldBe("changed-meanwhile");
        (await database.RunAsync((WorkQueries work) => work.FindAsync(entry.Id)))!.DoneOn.ShouldBeNull();
        (await NotesAsync(database, entry)).Select(n => (n.Kind, IsReplaced: n.ReplacedBy is not null))
            .ShouldBe([(WorkNoteKind.Started, false), (WorkNoteKind.Done, true)], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_coordinator_ends_reopens_and_moves_work_but_not_a_state_somebody_changed(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var entry = await EntryAsync(database, "M02");
        (await EndAsync(database, Reporter, entry.Id, 0)).Refusal!.Code.ShouldBe("not-allowed");
        (await EndAsync(database, Coordinator, entry.Id, 0)).Succeeded.ShouldBeTrue();
        (await EndAsync(database, Coordinator, entry.Id, 0)).Refusal!.Code.ShouldBe("changed-meanwhile");
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Done))).Refusal!.Code.ShouldBe("work-ended");
        (await database.RunAsync((WorkQueries work) => work.FindAsync(entry.Id)))!.EndReason.ShouldBe("Không còn cần.");
        (await database.RunAsync((ReopenEntry reopen) => reopen.RunAsync(new ReopenEntry.Request(entry.Id, 1, "Vẫn cần."), Coordinator))).Succeeded.ShouldBeTrue();
        var move = new MoveEntry.Request(entry.Id, 2, "M01", "Đổi đầu mối.");
        (await database.RunAsync((MoveEntry use) => use.RunAsync(move with { UnitCode = "M02" }, Coordinator))).Refusal!.Code.ShouldBe("work-same-unit");
        (await database.RunAsync((MoveEntry use) => use.RunAsync(move with { UnitCode = "M77" }, Coordinator))).Refusal!.Code.ShouldBe("no-such-unit");
        (await database.RunAsync((MoveEntry use) => use.RunAsync(move, Coordinator))).Succeeded.ShouldBeTrue();
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Done))).Refusal!.Code.ShouldBe("not-allowed");
        // What was moved is not opened a second time for who had it.
        (await OpenAsync(database, Today)).Opened.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_lead_asks_another_unit_and_withdraws(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var entry = await EntryAsync(database, "M01");
        var request = new AskCoordinator.Request(entry.Id, "M02", null, "Gửi số liệu đầu tư.");
        (await AskAsync(database, request, Reporter)).Refusal!.Code.ShouldBe("not-allowed");
        (await AskAsync(database, request with { DueOn = Today.AddDays(-1) }, Coordinator)).Refusal!.Code.ShouldBe("day-past");
        var asked = (await AskAsync(database, request, Coordinator)).Value!;
        (asked.Basis, asked.UnitCode, asked.DueOn).ShouldBe((WorkBasis.Asked, "M02", entry.DueOn));
        (await AskAsync(database, request, Coordinator)).Refusal!.Code.ShouldBe("already-owes");
        (await WriteAsync(database, Reporter, Note(asked, WorkNoteKind.Started))).Succeeded.ShouldBeTrue();
        var withdrawn = new WithdrawRequest.Request(asked.Id, "Đã có số liệu.");
        (await database.RunAsync((WithdrawRequest use) => use.RunAsync(withdrawn, Reporter))).Refusal!.Code.ShouldBe("not-allowed");
        (await database.RunAsync((WithdrawRequest use) => use.RunAsync(withdrawn, Coordinator))).Succeeded.ShouldBeTrue();
        var again = (await AskAsync(database, request with { DueOn = new DateOnly(2026, 9, 1) }, Coordinator)).Value!;
        (again.Id, again.EndedOn, again.DueOn).ShouldBe((asked.Id, null, new DateOnly(2026, 9, 1)));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Unassigned_work_gets_a_lead_for_this_year_and_the_next(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var free = await EntryAsync(database, null);
        var request = new AssignUnassigned.Request(free.Id, "M02", "Đúng lĩnh vực");
        (await database.RunAsync((AssignUnassigned use) => use.RunAsync(request, Reporter))).Refusal!.Code.ShouldBe("not-allowed");
        (await database.RunAsync((AssignUnassigned use) => use.RunAsync(request, Coordinator))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((AssignUnassigned use) => use.RunAsync(request, Coordinator))).Refusal!.Code.ShouldBe("work-assigned");
        (await OpenAsync(database, new DateOnly(2027, 1, 2))).Opened.ShouldBe(2);
        var units = await database.RunAsync((ProgrammeDb db) =>
            db.WorkEntries.Where(e => e.TaskOrdinal == free.TaskOrdinal).OrderBy(e => e.Year).Select(e => new { e.Year, e.UnitCode, e.Basis }).ToListAsync());
        units.Select(u => (u.Year, u.UnitCode, u.Basis)).ShouldBe([(2026, "M02", WorkBasis.Lead), (2027, "M02", WorkBasis.Lead)]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_change_one_entry_at_once_do_not_overwrite_each_other(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var entry = await EntryAsync(database, "M02");
        await using var one = database.Services.CreateAsyncScope();
        var db = one.ServiceProvider.GetRequiredService<ProgrammeDb>();
        var mine = await db.WorkEntries.Include(e => e.Notes).SingleAsync(e => e.Id == entry.Id);
        (await EndAsync(database, Coordinator, entry.Id, 0)).Succeeded.ShouldBeTrue();
        mine.Follow(mine.TaskSince, new DueDay(new DateOnly(2030, 1, 1), DueRule.OnDay));
        (await db.SaveAsync(Coordinator.Does("try-stale"))).ShouldNotBeNull().Code.ShouldBe("changed-meanwhile");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Views_are_kept_for_one_account_and_never_lead_away(string kind)
    {
        await using var database = await OpenedAsync(kind);
        (await SaveViewAsync(database, "  ", "/lam-viec")).Refusal!.Code.ShouldBe("view-name");
        (await SaveViewAsync(database, "Xấu", "https://example.vn/lam-viec")).Refusal!.Code.ShouldBe("view-address");
        var view = (await SaveViewAsync(database, "Quá hạn", "/lam-viec/ke-hoach/b/cong-viec?trang-thai=tre")).Value!;
        (await SaveViewAsync(database, "quá hạn", "/lam-viec/ke-hoach/a/cong-viec?trang-thai=tre")).Refusal!.Code.ShouldBe("view-taken");
        (await database.RunAsync((SavedViewQueries views) => views.OfAsync(Reporter))).ShouldHaveSingleItem().Address.ShouldContain("/b/");
        (await database.RunAsync((SavedViewQueries views) => views.OfAsync(Coordinator))).ShouldBeEmpty();
        (await database.RunAsync((RemoveView use) => use.RunAsync(new RemoveView.Request(view.Id), Coordinator))).Refusal!.Code.ShouldBe("no-such-view");
        (await database.RunAsync((RemoveView use) => use.RunAsync(new RemoveView.Request(view.Id), Reporter))).Succeeded.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_a_merger_the_successor_has_the_work_with_its_history_and_the_former_name(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var entry = await EntryAsync(database, "M02");
        (await WriteAsync(database, Reporter, Note(entry, WorkNoteKind.Started))).Succeeded.ShouldBeTrue();
        var merged = await database.RunAsync((MergeUnits merge) => merge.RunAsync(new MergeUnits.Request([("M02", null)], new NewUnit("M01", "", UnitKind.Other), Today, "Nghị quyết 1"), Actor.Xanh));
        merged.Refusal.ShouldBeNull();

        var found = await database.RunAsync((WorkQueries work) => work.ListAsync(new WorkFilter { UnitCode = "M01" }, WorkOrder.Deadline));
        found.Rows.Select(r => r.UnitCode).ShouldBe(["M01", "M02"], ignoreOrder: true);
        var names = await database.RunAsync((UnitNameQueries units) => units.AllAsync());
        (names.HolderOf("M02"), names.FormerOf("M02"), names.FormerOf("M01")).ShouldBe(("Sở Công Thương", "Sở Tài chính", null));
        names.Present.Select(u => u.Code).ShouldNotContain("M02");
        var successor = new Actor(Guid.CreateVersion7(), "Vũ Thị Kế Thừa", "M01", [Role.Reporter]);
        (await WriteAsync(database, successor, Note(entry, WorkNoteKind.Done))).Succeeded.ShouldBeTrue();
        (await NotesAsync(database, entry)).Count.ShouldBe(2);
        (await OpenAsync(database, Today)).Opened.ShouldBe(0);
        await OpenAsync(database, new DateOnly(2027, 1, 1));
        var next = await database.RunAsync((ProgrammeDb db) => db.WorkEntries.Where(e => e.TaskOrdinal == entry.TaskOrdinal && e.Year == 2027).Select(e => e.UnitCode).ToListAsync());
        next.ShouldBe(["M01"]);
    }

    private static async Task<TestDatabase> OpenedAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        await OpenAsync(database, Today);
        return database;
    }

    private static async Task<OpenEntries.Result> OpenAsync(TestDatabase database, DateOnly on)
    {
        var outcome = await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, on), Actor.Xanh));
        return outcome.Value.ShouldNotBeNull(outcome.Refusal?.Code);
    }

    private static Task<WorkEntry> EntryAsync(TestDatabase database, string? unit) =>
        database.RunAsync((ProgrammeDb db) => db.WorkEntries.AsNoTracking().SingleAsync(e => e.UnitCode == unit));

    private static WriteProgress.Request Note(WorkEntry entry, WorkNoteKind kind, params HandedFile[] files) => new(entry.Id, kind, Today, "Đã họp triển khai.", files);

    private static HandedFile File(string name, string content) => new(name, () => new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content)));

    private static Task<Programme.Shared.Outcome<WorkNote>> WriteAsync(TestDatabase database, Actor actor, WriteProgress.Request request) =>
        database.RunAsync((WriteProgress write) => write.RunAsync(request, actor));

    private static Task<Programme.Shared.Outcome<WorkNote>> CorrectAsync(TestDatabase database, CorrectProgress.Request request) =>
        database.RunAsync((CorrectProgress correct) => correct.RunAsync(request, Reporter));

    private static Task<Programme.Shared.Outcome<WorkEntry>> EndAsync(TestDatabase database, Actor actor, Guid entry, int version) =>
        database.RunAsync((EndEntry end) => end.RunAsync(new EndEntry.Request(entry, version, "Không còn cần."), actor));

    private static Task<Programme.Shared.Outcome<WorkEntry>> AskAsync(TestDatabase database, AskCoordinator.Request request, Actor actor) =>
        database.RunAsync((AskCoordinator ask) => ask.RunAsync(request, actor));

    private static Task<Programme.Shared.Outcome<SavedView>> SaveViewAsync(TestDatabase database, string name, string address) =>
        database.RunAsync((SaveView save) => save.RunAsync(new SaveView.Request(name, address), Reporter));

    private static Task<IReadOnlyList<NoteRow>> NotesAsync(TestDatabase database, WorkEntry entry) =>
        database.RunAsync((WorkNoteQueries notes) => notes.OfEntryAsync(entry.Id));
}
