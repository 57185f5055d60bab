using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Budget;

public class BudgetFlowTests
{
    private static readonly Actor Coordinator = new(Guid.CreateVersion7(), "Nguyễn Thị Điều Phối", "M01", [Role.Coordinator]);
    private static readonly Actor Reporter = new(Guid.CreateVersion7(), "Lê Văn Báo Cáo", "M02", [Role.Reporter]);
    private static readonly Actor Leader = new(Guid.CreateVersion7(), "Trần Văn Lãnh Đạo", "M01", [Role.Leader]);
    private static readonly DateOnly Today = new(2026, 3, 10);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Money_goes_from_requested_to_disbursed_and_every_amount_leads_to_its_document(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var line = await LineAsync(database, Reporter);
        (await EnterAsync(database, Leader, Entry(line, BudgetStep.Requested, 100))).Refusal!.Code.ShouldBe("not-allowed");
        (await EnterAsync(database, Reporter, Entry(line, BudgetStep.Requested, 9_007_199_254_740_993, on: new DateOnly(2025, 7, 20)))).Refusal!.Code.ShouldBe("money-too-large");
        (await EnterAsync(database, Reporter, Entry(line, BudgetStep.Requested, 9_999_999_999_999, on: new DateOnly(2025, 7, 20), files: File("to-trinh.pdf", "%PDF-1.7 x")))).Succeeded.ShouldBeTrue();
        (await EnterAsync(database, Reporter, Entry(line, BudgetStep.Allotted, 5_000_000_001, version: 1))).Succeeded.ShouldBeTrue();
        foreach (var (request, code) in new (EnterBudget.Request, string)[]
        {
            (Entry(line, BudgetStep.Disbursed, 0, version: 2), "money-not-positive"), (Entry(line, BudgetStep.Disbursed, -5, version: 2), "money-not-positive"),
            (Entry(line, BudgetStep.Disbursed, 5, version: 1), "changed-meanwhile"), (Entry(line, BudgetStep.Disbursed, 5, version: 2) with { DocumentNumber = " " }, "budget-document"),
            (Entry(line, BudgetStep.Disbursed, 5, version: 2) with { Note = new string('x', 1 << 20) }, "budget-note"),
            (Entry(line, BudgetStep.Disbursed, 5, version: 2) with { OverspendReason = new string('x', 1 << 20) }, "budget-note"),
            (Entry(line, BudgetStep.Disbursed, 5, version: 2, on: Today.AddDays(1)), "day-to-come"), (Entry(line, BudgetStep.Disbursed, 5, version: 2, on: new DateOnly(2025, 12, 31)), "budget-other-year"),
            (Entry(line, BudgetStep.Disbursed, 5, version: 2, files: File("a.pdf", "MZ")), "file-kind"), (Entry(line, BudgetStep.Disbursed, 5_000_000_002, version: 2), "budget-overspent"),
        })
        {
            (await EnterAsync(database, Reporter, request)).Refusal!.Code.ShouldBe(code);
        }
        (await EnterAsync(database, Reporter, Entry(line, BudgetStep.Disbursed, 5_000_000_002, version: 2) with { OverspendReason = "Chi khẩn cấp." })).Succeeded.ShouldBeTrue();

        var found = (await database.RunAsync((BudgetQueries queries) => queries.FindAsync(line)))!;
        (found.Row.Requested, found.Row.Allotted, found.Row.Disbursed).ShouldBe((9_999_999_999_999, 5_000_000_001, 5_000_000_002));
        (found.Row.IsOverspent, found.Row.OverspendReason).ShouldBe((true, "Chi khẩn cấp."));
        found.Entries.Single(e => e.Step == BudgetStep.Requested).Files.ShouldHaveSingleItem().Name.ShouldBe("to-trinh.pdf");
        found.Entries.ShouldAllBe(e => e.DocumentNumber.Length > 0);
        (await database.RunAsync((BudgetQueries queries) => queries.AttentionAsync(BudgetFilter.None))).Overspent.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_entry_is_taken_back_by_a_counter_entry_and_never_overwritten(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var line = await LineAsync(database, Reporter);
        await EnterAsync(database, Reporter, Entry(line, BudgetStep.Requested, 500));
        var entry = (await database.RunAsync((BudgetQueries queries) => queries.FindAsync(line)))!.Entries[0];
        (await CounterAsync(database, new CounterBudgetEntry.Request(line, 1, entry.Id, 501, Today, null, "Ghi nhầm", null))).Refusal!.Code.ShouldBe("budget-counter-too-much");
        (await CounterAsync(database, new CounterBudgetEntry.Request(line, 1, entry.Id, -1, Today, null, "Ghi nhầm", null))).Refusal!.Code.ShouldBe("money-not-positive");
        (await CounterAsync(database, new CounterBudgetEntry.Request(line, 1, entry.Id, 200, Today, null, " ", null))).Refusal!.Code.ShouldBe("text-missing");
        (await CounterAsync(database, new CounterBudgetEntry.Request(line, 1, Guid.CreateVersion7(), 200, Today, null, "Ghi nhầm", null))).Refusal!.Code.ShouldBe("budget-no-entry");
        (await CounterAsync(database, new CounterBudgetEntry.Request(line, 1, entry.Id, 200, Today, "7/QĐ", "Cắt giảm", null))).Succeeded.ShouldBeTrue();
        var found = (await database.RunAsync((BudgetQueries queries) => queries.FindAsync(line)))!;
        (found.Row.Requested, found.Entries.Count).ShouldBe((300, 2));
        found.Entries.Single(e => e.Id == entry.Id).ShouldSatisfyAllConditions(e => e.Amount.ShouldBe(500), e => e.Left.ShouldBe(300));
        (await CounterAsync(database, new CounterBudgetEntry.Request(line, 2, found.Entries.Single(e => e.Amount < 0).Id, 200, Today, null, "x", null))).Refusal!.Code.ShouldBe("budget-no-entry");
        (await database.RunAsync((EndBudgetLine use) => use.RunAsync(new EndBudgetLine.Request(line, 2, "Nhầm"), Reporter))).Refusal!.Code.ShouldBe("budget-line-carries-money");
        await CounterAsync(database, new CounterBudgetEntry.Request(line, 2, entry.Id, 300, Today, null, "Bỏ", null));
        (await database.RunAsync((EndBudgetLine use) => use.RunAsync(new EndBudgetLine.Request(line, 3, "Nhầm"), Reporter))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((BudgetQueries queries) => queries.OfUnitAsync("M02", 2026))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_pay_out_at_once_never_spend_the_same_money(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var line = await LineAsync(database, Reporter);
        await EnterAsync(database, Reporter, Entry(line, BudgetStep.Allotted, 1_000));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => EnterAsync(database, Reporter, Entry(line, BudgetStep.Disbursed, 700, version: 1))));
        answers.Count(a => a.Succeeded).ShouldBe(1);
        answers.Where(a => !a.Succeeded).ShouldAllBe(a => a.Refusal!.Code == "changed-meanwhile");
        (await EnterAsync(database, Reporter, Entry(line, BudgetStep.Disbursed, 700, version: 2))).Refusal!.Code.ShouldBe("budget-overspent");
        var row = (await database.RunAsync((BudgetQueries queries) => queries.FindAsync(line)))!.Row;
        (row.Disbursed, row.IsOverspent).ShouldBe((700, false));
        (await database.RunAsync((ProgrammeDb db) => db.BudgetEntries.Where(e => e.LineId == line && e.Step == BudgetStep.Disbursed).SumAsync(e => e.Amount))).ShouldBe(700);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_line_is_opened_for_the_own_unit_within_the_plan_s_years_and_described_by_one_at_a_time(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var task = await database.RunAsync((ProgrammeDb db) => db.PlannedTasks.Where(t => t.Ordinal == 2).Select(t => new { t.PlanId, t.Ordinal }).SingleAsync());
        foreach (var (request, code) in new (OpenBudgetLine.Request, string)[]
        {
            (Line() with { Name = "" }, "budget-name"), (Line() with { Name = new string('x', 501) }, "budget-name"), (Line() with { Source = "lottery" }, "budget-source"), (Line() with { Year = 1999 }, "budget-year"),
            (Line() with { UnitCode = "M01" }, "not-allowed"), (Line() with { UnitCode = "M77" }, "not-allowed"), (Line() with { PlanId = task.PlanId, TaskOrdinal = 99 }, "no-such-task"), (Line() with { TaskOrdinal = 2 }, "no-such-task"),
            (Line() with { PlanId = task.PlanId, TaskOrdinal = 2, FundingOrdinal = 9 }, "budget-funding"), (Line() with { PlanId = task.PlanId, TaskOrdinal = 2, Year = 2031 }, "budget-year-of-plan"),
        })
        {
            (await OpenAsync(database, Reporter, request)).Refusal!.Code.ShouldBe(code);
        }
        (await OpenAsync(database, Coordinator, Line() with { UnitCode = "M77" })).Refusal!.Code.ShouldBe("no-such-unit");
        var line = (await OpenAsync(database, Reporter, Line() with { PlanId = task.PlanId, TaskOrdinal = 2, FundingOrdinal = 1 })).Value!;
        var edit = new EditBudgetLine.Request(line.Id, 0, "credit", "Tập huấn (sửa)", task.PlanId, 2, null, "Nhầm nguồn");
        (await database.RunAsync((EditBudgetLine use) => use.RunAsync(edit, Reporter))).Succeeded.ShouldBeTrue();
        (await database.RunAsync((EditBudgetLine use) => use.RunAsync(edit, Reporter))).Refusal!.Code.ShouldBe("changed-meanwhile");
        var row = (await database.RunAsync((BudgetQueries queries) => queries.OfUnitAsync("M02", 2026))).ShouldHaveSingleItem();
        (row.Source, row.Name, row.TaskText, row.TaskDueOn).ShouldBe(("credit", "Tập huấn (sửa)", "Tổ chức tập huấn cho cán bộ xã.", new DateOnly(2026, 12, 31)));
        (row.IsTooLateOn(Today), row.IsSoonTooLateOn(new DateOnly(2026, 12, 10)), row.IsTooLateOn(new DateOnly(2027, 1, 1))).ShouldBe((false, true, true));
        (await database.RunAsync((BudgetQueries queries) => queries.OfUnitAsync("M02", 2027))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Totals_are_exact_by_unit_source_year_and_task(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var plan = await database.RunAsync((ProgrammeDb db) => db.Plans.Select(p => p.Id).SingleAsync());
        var requests = new[]
        {
            (Line() with { PlanId = plan, TaskOrdinal = 2 }, 9_999_999_999_999L), (Line() with { Source = "credit" }, 1L), (Line() with { Year = 2027 }, 7L), (Line() with { UnitCode = "M01", PlanId = plan, TaskOrdinal = 2 }, 3L),
        };
        foreach (var (request, amount) in requests)
        {
            var line = (await OpenAsync(database, Coordinator, request)).Value!;
            (await EnterAsync(database, Coordinator, Entry(line.Id, BudgetStep.Requested, amount))).Refusal.ShouldBeNull();
        }
        async Task<IEnumerable<(string, long)>> By(BudgetTotalBy by) =>
            (await database.RunAsync((BudgetQueries queries) => queries.TotalsAsync(BudgetFilter.None, by))).Select(t => (t.Key, t.Sums.Requested));
        (await By(BudgetTotalBy.Unit)).ShouldBe([("M02", 10_000_000_000_007), ("M01", 3)]);
        (await By(BudgetTotalBy.Source)).ShouldBe([("state-environment", 10_000_000_000_009), ("credit", 1)]);
        (await By(BudgetTotalBy.Year)).ShouldBe([("2027", 7), ("2026", 10_000_000_000_003)]);
        (await By(BudgetTotalBy.Task)).ShouldBe([("12-kh-ubnd-2026/2", 10_000_000_000_002), ("", 8)]);
        var page = await database.RunAsync((BudgetQueries queries) => queries.ListAsync(new BudgetFilter { UnitCode = "M02", Search = "tap huan" }, take: 2));
        (page.Rows.Count, page.Sums.Lines, page.Sums.Requested).ShouldBe((2, 3, 10_000_000_000_007));
        (await database.RunAsync((BudgetQueries queries) => queries.ListAsync(new BudgetFilter { TooLate = true }))).Rows.ShouldBeEmpty();
    }

    private static async Task<TestDatabase> OpenedAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        await database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, Today), Actor.Xanh));
        return database;
    }

    private static OpenBudgetLine.Request Line() => new("M02", 2026, "state-environment", "Tập huấn sản xuất sạch hơn", null, null, null);

    private static EnterBudget.Request Entry(Guid line, BudgetStep step, long amount, int version = 0, DateOnly? on = null, params HandedFile[] files) =>
        new(line, version, step, amount, on ?? Today, "125/QĐ-UBND", null, null, files);

    private static HandedFile File(string name, string content) => new(name, () => new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content)));

    private static async Task<Guid> LineAsync(TestDatabase database, Actor actor) => (await OpenAsync(database, actor, Line())).Value!.Id;

    private static Task<Outcome<BudgetLine>> OpenAsync(TestDatabase database, Actor actor, OpenBudgetLine.Request request) =>
        database.RunAsync((OpenBudgetLine use) => use.RunAsync(request, actor));

    private static Task<Outcome<BudgetLine>> EnterAsync(TestDatabase database, Actor actor, EnterBudget.Request request) =>
        database.RunAsync((EnterBudget use) => use.RunAsync(request, actor));

    private static Task<Outcome<BudgetLine>> CounterAsync(TestDatabase database, CounterBudgetEntry.Request request) =>
        database.RunAsync((CounterBudgetEntry use) => use.RunAsync(request, Reporter));
}
