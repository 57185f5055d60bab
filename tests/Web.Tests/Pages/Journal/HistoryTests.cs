using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;

namespace Xanh.Web.Tests.Pages.Journal;

/// <summary>Every record's page tells what happened to it, in the reader's words.</summary>
public class HistoryTests
{
    [Fact]
    public async Task Pages_of_records_show_their_history()
    {
        await using var site = await Site.StartAsync();
        using var admin = await site.SignedInAsync(Role.Administrator);
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        using var made = await coordinator.SubmitAsync("/lam-viec/don-vi/nhom", [("ten", "Tổ Mẫu")]);
        await site.Database.RunAsync((OpenEntries open) => open.RunAsync(new OpenEntries.Request(null, new DateOnly(2026, 3, 10)), Actor.Xanh));
        var entry = await site.Database.RunAsync((ProgrammeDb db) => db.WorkEntries.Where(e => e.UnitCode == "M02").Select(e => e.Id).SingleAsync());
        var plan = (await site.Database.RunAsync((PlanQueries plans) => plans.ListAsync()))[0];
        await TellsAsync(coordinator, "/lam-viec/don-vi/M01", "Sở Công Thương", "Sở, cơ quan ngang sở");
        await TellsAsync(coordinator, "/lam-viec/don-vi/nhom/to-mau", "Tổ Mẫu");
        await TellsAsync(coordinator, "/lam-viec/viec/" + entry, "Sở Tài chính", "31/12/2026", "12/KH-UBND");
        await TellsAsync(coordinator, "/lam-viec/ke-hoach/" + plan.Slug, "Kế hoạch", "09/03/2026");
        await TellsAsync(coordinator, "/tai-khoan", "Vai trò (Điều phối");
        var account = (await admin.OpenAsync("/lam-viec/tai-khoan?tim=coordinator")).QuerySelector("tbody a")!.GetAttribute("href")!;
        await TellsAsync(admin, account, "Mở tài khoản", "Vai trò (Điều phối");
        var journal = Words((await admin.OpenAsync("/lam-viec/nhat-ky")).QuerySelector("ol.journal")!.TextContent);
        journal.ShouldContain("Đơn vị: Sở Công Thương");
        journal.ShouldContain("Kế hoạch: 12/KH-UBND");
        journal.ShouldNotContain("Department");
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task TellsAsync(Visitor visitor, string address, params string[] words)
    {
        var history = (await visitor.OpenAsync(address)).QuerySelector("details.history").ShouldNotBeNull(address).TextContent;
        foreach (var word in words)
            history.ShouldContain(word, Case.Sensitive, address);
        foreach (var code in new[] { "True", "False", "EveryYear", "Department", "(Coordinator" })
            history.ShouldNotContain(code, Case.Sensitive, address);
    }
}
