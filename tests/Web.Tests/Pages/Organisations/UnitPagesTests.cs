using System.Net;
using Xanh.Programme.Access;

namespace Xanh.Web.Tests.Pages.Organisations;

public class UnitPagesTests
{
    private const string List = "/lam-viec/don-vi";

    [Fact]
    public async Task A_merger_is_shown_first_and_then_done()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        (string, string)[] merger = [("don-vi", "M01"), ("don-vi", "M02"), ("ten", "Sở Kinh tế Mẫu"), ("ma", "M09"), ("loai", "Department"), ("tu-ngay", "2026-03-01"), ("can-cu", "Nghị quyết mẫu")];
        using (var preview = await coordinator.SubmitAsync(List + "/sap-nhap", merger, List + "/sap-nhap?handler=Preview"))
        {
            var shown = await preview.Content.ReadAsStringAsync();
            preview.StatusCode.ShouldBe(HttpStatusCode.OK, shown);
            shown.ShouldContain("28/02/2026");
            shown.ShouldContain("name=\"ban-M01\"");
        }
        (await coordinator.OpenAsync(List)).QuerySelectorAll("tbody th a").Length.ShouldBe(2);
        using var done = await coordinator.SubmitAsync(List + "/sap-nhap", merger);
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
        done.Headers.Location?.OriginalString.ShouldBe(List + "/M09");
        (await coordinator.OpenAsync(List + "?tim=ke+hoach+dau+tu&tinh-trang=tat-ca")).Body!.TextContent.ShouldContain("Nay là: Sở Kinh tế Mẫu");
        (await coordinator.OpenAsync(List + "/M09")).Body!.TextContent.ShouldContain("Nghị quyết mẫu");
    }

    [Fact]
    public async Task Who_saves_second_sees_both_texts()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        (string, string)[] First(string name, string version) => [("ban", version), ("ten", name), ("tu-ngay", "2026-03-01")];
        using var saved = await coordinator.SubmitAsync(List + "/M01/doi-ten", First("Sở Một Mẫu", "0"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
        using var late = await coordinator.SubmitAsync(List + "/M01/doi-ten", First("Sở Hai Mẫu", "0"));
        var page = await late.Content.ReadAsStringAsync();
        page.ShouldContain("<strong>Sở Một Mẫu</strong>");
        page.ShouldContain("<strong>Sở Hai Mẫu</strong>");
        page.ShouldContain("name=\"ban\" value=\"1\"");
    }

    [Fact]
    public async Task A_reporter_looks_and_changes_nothing()
    {
        await using var site = await Site.StartAsync();
        using var reporter = await site.SignedInAsync(Role.Reporter);
        var page = await reporter.OpenAsync(List + "/M01");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        using var form = await reporter.GetAsync(List + "/them");
        form.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Names_people_and_groups_are_kept_by_forms()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        var unit = List + "/M01";
        await DoneAsync(coordinator.SubmitAsync(unit, [("ban", "0"), ("ten", "Cơ quan Mẫu"), ("loai-ten", "Alias")], unit + "?handler=Name"));
        await DoneAsync(coordinator.SubmitAsync(unit, [("ban", "1"), ("vai-tro", "Head"), ("ho-ten", "Nguyễn Thị Mẫu"), ("tu-ngay", "2026-01-01")], unit + "?handler=Contact"));
        (await coordinator.OpenAsync(unit)).Body!.TextContent.ShouldContain("Nguyễn Thị Mẫu");
        await DoneAsync(coordinator.SubmitAsync(List + "/nhom", [], List + "/nhom?handler=Usual"));
        await DoneAsync(coordinator.SubmitAsync(List + "/nhom", [("ten", "Tổ Mẫu")]));
        var group = List + "/nhom/to-mau";
        await DoneAsync(coordinator.SubmitAsync(group, [("ban", "0"), ("don-vi", "M01"), ("tu-ngay", "2026-01-01")], group + "?handler=Member"));
        (await coordinator.OpenAsync(group + "?ngay=2026-02-01")).QuerySelectorAll("[aria-labelledby=thanh-vien] li").Length.ShouldBe(1);
        (await coordinator.OpenAsync(group + "?ngay=2025-02-01")).QuerySelectorAll("[aria-labelledby=thanh-vien] li").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        using var refused = await coordinator.SubmitAsync(List + "/them", [("ten", "Sở Mẫu Mới"), ("ma", "M01"), ("loai", "Board")]);
        var page = await refused.Content.ReadAsStringAsync();
        page.ShouldContain("value=\"Sở Mẫu Mới\"");
        page.ShouldContain("href=\"#ma\"");
    }

    [Fact]
    public async Task The_list_comes_as_a_workbook()
    {
        await using var site = await Site.StartAsync();
        using var reporter = await site.SignedInAsync(Role.Reporter);
        using var file = await reporter.GetAsync(List + ".xlsx?tim=tai+chinh");
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await file.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
        using var stranger = site.NewVisitor();
        using var closed = await stranger.GetAsync(List + ".xlsx");
        closed.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }
}
