using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Xanh.Programme.Access;

namespace Xanh.Web.Tests.Pages.Training;

/// <summary>An event through its pages, without scripts.</summary>
public sealed class TrainingPagesTests : IAsyncLifetime
{
    private const string List = "/lam-viec/tap-huan";

    private Site site = null!;
    private Visitor keeper = null!;
    private string held = "";

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync();
        keeper = await site.SignedInAsync(Role.Coordinator);
        using var entered = await keeper.SubmitAsync(List + "/them", [("o-name", "Lớp tiết kiệm nước"), ("o-kind", "course"), ("o-planned-year", Year), ("o-seats", "2")]);
        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await entered.Content.ReadAsStringAsync());
        held = entered.Headers.Location!.ToString().Split('?')[0];
    }

    private static string Year => Today.Year.ToString(CultureInfo.InvariantCulture);

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);

    public async ValueTask DisposeAsync()
    {
        keeper.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Everybody_registers_by_the_link_reads_only_their_own_and_withdraws()
    {
        var link = await OpenedAsync();
        using var guest = site.NewVisitor();
        PageRules.ShouldBeWhole(await guest.OpenAsync(link), link);
        using (var refused = await guest.SubmitAsync(link, [("ho-ten", "Lê Thị Khách"), ("don-vi", "Công ty Mẫu"), ("nhom", "Enterprise"), ("dien-thoai", "0900 000 001")]))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
            page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#dong-y");
            page.QuerySelector("#ho-ten")!.GetAttribute("value").ShouldBe("Lê Thị Khách");
        }
        var own = await RegisterAsync(guest, link, "Lê Thị Khách", "0900 000 001");
        (await RegisterAsync(guest, link, "Lê Thị Hai", "0900 000 002")).ShouldNotBe(own);
        var waiting = await RegisterAsync(guest, link, "Lê Thị Ba", "0900 000 003");
        (await guest.OpenAsync(waiting)).QuerySelector(".state.going").ShouldNotBeNull();
        (await guest.OpenAsync(link)).DocumentElement.TextContent.ShouldNotContain("Lê Thị");
        var page2 = await guest.OpenAsync(own);
        PageRules.ShouldBeWhole(page2, own);
        page2.DocumentElement.TextContent.ShouldNotContain("Lê Thị Hai");
        (await guest.SubmitAsync(own, [])).Dispose();
        (await guest.OpenAsync(own)).QuerySelector(".state.ended").ShouldNotBeNull();
        (await guest.OpenAsync(waiting)).QuerySelector(".state.done").ShouldNotBeNull();
        foreach (var wrong in new[] { "/dang-ky/AAAA-AAAA", "/dang-ky/cua-toi/AAAA", "/chung-nhan/AAAA" })
        {
            using var answer = await guest.GetAsync(wrong);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, wrong);
            PageRules.ShouldBeWhole(new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()), wrong);
        }
    }

    [Fact]
    public async Task Names_come_from_a_list_are_ticked_and_certificates_are_checked_by_anybody()
    {
        await OpenedAsync();
        using (var sent = await keeper.SubmitAsync(held + "/nguoi", [("dan", "Ngô Văn Một; Sở Mẫu; ; cán bộ; mot@example.vn\nNgô Văn Hai; Công ty Mẫu"), ("nhom-chung", "Enterprise")], held + "/nguoi?handler=Many"))
            sent.Headers.Location!.ToString().ShouldEndWith("?moi=2&da-co=0&ghi-co-mat=0");
        using (var faulty = await keeper.SubmitAsync(held + "/nguoi", [("dan", "Chỉ Có Tên"), ("nhom-chung", "Other")], held + "/nguoi?handler=Many"))
            (await faulty.Content.ReadAsStringAsync()).ShouldContain("Dòng 1 (Chỉ Có Tên)");
        PageRules.ShouldBeWhole(await keeper.OpenAsync(held + "/nguoi"), "people");
        PageRules.ShouldBeWhole(await keeper.OpenAsync(held + "/buoi/1"), "attendance");
        (await keeper.OpenAsync(held + "/buoi/1/in")).QuerySelectorAll(".print-table tbody tr").Length.ShouldBe(12);
        (await keeper.SubmitAsync(held + "/buoi/1", [("co", "1"), ("co", "2")], held + "/buoi/1?handler=Mark")).Dispose();
        (await keeper.SubmitAsync(held + "/buoi/1", [("truoc", "1"), ("truoc", "2"), ("co", "1")], held + "/buoi/1?handler=Mark")).Dispose();
        (await keeper.OpenAsync(held + "/buoi/1")).QuerySelectorAll(".tick-list input[checked]").Length.ShouldBe(1);
        await GoAsync("held");
        (await keeper.SubmitAsync(held, [], held + "/chung-nhan?handler=Issue")).Dispose();
        var certificates = await keeper.OpenAsync(held + "/chung-nhan");
        PageRules.ShouldBeWhole(certificates, "certificates");
        var check = certificates.QuerySelectorAll("a[href^='/chung-nhan/']").ShouldHaveSingleItem().GetAttribute("href")!;
        using var guest = site.NewVisitor();
        var found = await guest.OpenAsync(check);
        PageRules.ShouldBeWhole(found, "check");
        found.QuerySelector("main")!.TextContent.ShouldContain("Ngô Văn Một");
        found.QuerySelector("main")!.TextContent.ShouldNotContain("mot@example.vn");
        (await keeper.SubmitAsync(held + "/chung-nhan", [("so", "1"), ("ly-do", "Cấp nhầm")], held + "/chung-nhan?handler=Revoke")).Dispose();
        (await guest.OpenAsync("/chung-nhan?ma=" + check.Split('/')[^1].ToLowerInvariant())).QuerySelector(".attention")!.TextContent.ShouldContain("Cấp nhầm");
        using var paper = await keeper.GetAsync(held + "/chung-nhan.docx?so=1");
        Encoding.ASCII.GetString((await paper.Content.ReadAsByteArrayAsync())[..2]).ShouldBe("PK");
        using var table = await keeper.GetAsync(held + "/nguoi.xlsx");
        table.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Pages_are_whole_in_both_languages_and_who_only_looks_sees_no_people()
    {
        await OpenedAsync();
        await RegisterAsync(keeper, await OpenedLinkAsync(), "Phạm Thị Riêng", "0900 000 009");
        foreach (var address in new[] { List, List + "/tong-quan", List + "/them", held, held + "/nguoi", held + "/chung-nhan", held + "/ap-phich", "/chung-nhan" })
        {
            PageRules.ShouldBeWhole(await keeper.OpenAsync(address + "?lang=vi"), address);
            PageRules.ShouldBeWhole(await keeper.OpenAsync(address + "?lang=en"), address);
        }
        using var reader = await site.SignedInAsync(Role.Leader, "M01");
        var page = await reader.OpenAsync(held);
        page.DocumentElement.TextContent.ShouldNotContain("Phạm Thị Riêng");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        using var people = await reader.GetAsync(held + "/nguoi");
        people.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await reader.OpenAsync(List + "?tim=tiet+kiem")).QuerySelectorAll(".rows tbody tr").Length.ShouldBe(1);
        (await reader.OpenAsync(List + "?trang-thai=held")).QuerySelectorAll(".rows tbody tr").ShouldBeEmpty();
    }

    private async Task<string> OpenedAsync()
    {
        (await keeper.SubmitAsync(held, [("ngay", Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("tu", "08:00"), ("den", "11:00"), ("noi-dung", "Đo nước")], held + "?handler=Session")).Dispose();
        await GoAsync("open");
        return await OpenedLinkAsync();
    }

    private async Task<string> OpenedLinkAsync() => (await keeper.OpenAsync(held)).QuerySelector(".registration-link a")!.GetAttribute("href")!;

    private async Task GoAsync(string state)
    {
        var form = (await keeper.OpenAsync(held)).QuerySelectorAll("form").Single(f => f.QuerySelector($"input[value={state}]") is not null);
        using var sent = await keeper.SubmitAsync(held, [("ban", form.QuerySelector("[name=ban]")!.GetAttribute("value")!), ("trang-thai", state)], held + "?handler=State");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
    }

    private static async Task<string> RegisterAsync(Visitor guest, string link, string name, string phone)
    {
        using var sent = await guest.SubmitAsync(link, [("ho-ten", name), ("don-vi", "Công ty Mẫu"), ("nhom", "Enterprise"), ("dien-thoai", phone), ("dong-y", "co")]);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        return sent.Headers.Location!.ToString().Split('?')[0];
    }
}
