using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Cli.Demo;

/// <summary>Invented difficulties and budget lines of the demo: one overdue, one answered, one put before the people's committee; one line overspent, one without money.</summary>
internal sealed class DemoMoney(
    ProgrammeDb db, CurrentProvince province, RaiseDifficulty raise, AnswerDifficulty answer, ForwardDifficulty forward, CloseDifficulty close,
    OpenBudgetLine open, EnterBudget enter, TimeProvider time)
{
    private const string Coordinating = "H00.01";

    private readonly Actor answerer = new(Guid.CreateVersion7(), "", "H00.02", [Role.Reporter]);
    private Actor reporter = Actor.Xanh;
    private Actor coordinator = Actor.Xanh;

    /// <summary>Raises in an empty demo the difficulty that is overdue today; run by an earlier clock.</summary>
    public async Task RaiseEarlyAsync(CancellationToken cancellation)
    {
        if (await db.Difficulties.AnyAsync(d => d.ProvinceId == province.Id, cancellation))
            return;
        reporter = await ActorAsync("baocao.taichinh", DemoPeople.ReportingUnit, Role.Reporter, cancellation);
        var entry = (await EntriesAsync(cancellation)).FirstOrDefault()?.Id;
        await RaiseAsync(reporter, "Chưa có định mức chi cho kiểm toán năng lượng", "Chưa có định mức nên không lập được dự toán. Đề nghị hướng dẫn áp dụng.", "funding", entry, null, cancellation);
    }

    /// <summary>Fills a demo that has nothing beyond the early difficulty; a fuller one stays as it is.</summary>
    public async Task FillAsync(CancellationToken cancellation)
    {
        if (await db.BudgetLines.AnyAsync(l => l.ProvinceId == province.Id, cancellation))
            return;
        reporter = await ActorAsync("baocao.taichinh", DemoPeople.ReportingUnit, Role.Reporter, cancellation);
        coordinator = await ActorAsync("dieuphoi", Coordinating, Role.Coordinator, cancellation);
        await DifficultiesAsync(cancellation);
        await BudgetAsync(await EntriesAsync(cancellation), cancellation);
    }

    private Task<List<WorkEntry>> EntriesAsync(CancellationToken cancellation) =>
        db.WorkEntries.AsNoTracking().Where(e => e.ProvinceId == province.Id && e.UnitCode == DemoPeople.ReportingUnit && e.EndedOn == null)
            .OrderBy(e => e.DueOn).ThenBy(e => e.TaskOrdinal).Take(2).ToListAsync(cancellation);

    private async Task DifficultiesAsync(CancellationToken cancellation)
    {
        var answered = await RaiseAsync(reporter, "Thiếu số liệu phát thải của ba cụm công nghiệp", "Ba cụm chưa gửi số liệu quan trắc. Đề nghị cung cấp.", "figures", null, "H00.02", cancellation);
        await answer.RunAsync(new AnswerDifficulty.Request(answered, 0, "Đã gửi số liệu kèm công văn 45/SNNMT-KS; hai cụm đủ, một cụm bổ sung trước ngày 30.", Refuses: false, []), answerer, cancellation);
        var escalated = await RaiseAsync(reporter, "Vướng đất cho trạm xử lý nước thải tập trung", "Vị trí quy hoạch trùng đất lúa. Đề nghị điều chỉnh quy hoạch sử dụng đất.", "land", null, null, cancellation);
        await forward.RunAsync(new ForwardDifficulty.Request(escalated, 0, null, 20, "Vượt thẩm quyền của Sở, kính trình UBND tỉnh xem xét.", []), coordinator, cancellation);
        var solved = await RaiseAsync(answerer, "Trùng lịch tập huấn giữa hai sở", "Hai lớp cùng tuần, cán bộ xã không dự được cả hai.", "cooperation", null, null, cancellation);
        await answer.RunAsync(new AnswerDifficulty.Request(solved, 0, "Đã gộp thành một lớp, tổ chức trong hai ngày.", Refuses: false, []), coordinator, cancellation);
        await close.RunAsync(new CloseDifficulty.Request(solved, 1, DifficultyOutcome.Solved, "Lớp chung đã tổ chức.", null), answerer, cancellation);
        await RaiseAsync(coordinator, "Đề nghị góp ý biểu mẫu quyết toán hỗ trợ kỹ thuật", "Cần thống nhất biểu mẫu trước khi giao kinh phí đợt hai.", "procedure", null, DemoPeople.ReportingUnit, cancellation);
    }

    private async Task BudgetAsync(List<WorkEntry> entries, CancellationToken cancellation)
    {
        var year = time.Today().Year;
        var training = await LineAsync(DemoPeople.ReportingUnit, year, "state-environment", "Tập huấn sản xuất sạch hơn cho cán bộ xã", entries.FirstOrDefault(), cancellation);
        await EnterAsync(training, year, (BudgetStep.Requested, 480_000_000, "12/TTr-STC"), (BudgetStep.Allotted, 400_000_000, "125/QĐ-UBND"), (BudgetStep.Disbursed, 265_500_000, "UNC 07/2026"));
        var audit = await LineAsync(DemoPeople.ReportingUnit, year, "state-economy", "Kiểm toán năng lượng thí điểm tại hai cơ sở", entries.LastOrDefault(), cancellation);
        await EnterAsync(audit, year, (BudgetStep.Requested, 300_000_000, "14/TTr-STC"));
        var database = await LineAsync(Coordinating, year, "state-science", "Cơ sở dữ liệu công nghiệp môi trường", null, cancellation);
        await EnterAsync(database, year, (BudgetStep.Requested, 1_200_000_000, "31/TTr-SCT"), (BudgetStep.Allotted, 900_000_000, "125/QĐ-UBND"), (BudgetStep.Disbursed, 934_750_000, "UNC 19/2026"));
        var fund = await LineAsync(Coordinating, year, "environment-fund", "Hỗ trợ lãi vay đầu tư xử lý nước thải", null, cancellation);
        await EnterAsync(fund, year, (BudgetStep.Requested, 2_500_000_000, "32/TTr-SCT"), (BudgetStep.Allotted, 2_500_000_000, "08/QĐ-QBVMT"));
        var model = await LineAsync("H00.02", year, "enterprise", "Mô hình tuần hoàn nước ngành dệt (đối ứng của doanh nghiệp)", null, cancellation);
        await EnterAsync(model, year, (BudgetStep.Requested, 3_750_000_000, "Cam kết 02/2026"), (BudgetStep.Allotted, 3_750_000_000, "Cam kết 02/2026"), (BudgetStep.Disbursed, 1_180_000_000, "Biên bản 01"));
    }

    private async Task<Actor> ActorAsync(string userName, string unit, Role role, CancellationToken cancellation) => new(
        await db.Accounts.Where(a => a.ProvinceId == province.Id && a.UserName == userName).Select(a => a.Id).SingleAsync(cancellation), userName, unit, [role]);

    private async Task<Guid> RaiseAsync(Actor actor, string title, string text, string kind, Guid? entry, string? to, CancellationToken cancellation)
    {
        var outcome = await raise.RunAsync(new RaiseDifficulty.Request(title, text, kind, null, entry, null, to, null, []), actor, cancellation);
        return outcome.Value?.Id ?? throw new InvalidOperationException(outcome.Refusal?.Code);
    }

    private async Task<Guid> LineAsync(string unit, int year, string source, string name, WorkEntry? entry, CancellationToken cancellation)
    {
        var outcome = await open.RunAsync(new OpenBudgetLine.Request(unit, year, source, name, entry?.PlanId, entry?.TaskOrdinal, null), coordinator, cancellation);
        return outcome.Value?.Id ?? throw new InvalidOperationException(outcome.Refusal?.Code);
    }

    private async Task EnterAsync(Guid line, int year, params (BudgetStep Step, long Amount, string Document)[] entries)
    {
        var today = time.Today();
        var day = new DateOnly(year, 1, 2) is var first && first > today ? today : first;
        for (var version = 0; version < entries.Length; version++)
        {
            var (step, amount, document) = entries[version];
            var outcome = await enter.RunAsync(
                new EnterBudget.Request(line, version, step, amount, day, document, null, "Thanh toán khối lượng phát sinh do dời địa điểm máy chủ.", []), coordinator);
            if (!outcome.Succeeded)
                throw new InvalidOperationException(outcome.Refusal.Code);
        }
    }
}
