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

    [Fact]
    public async Task A_dissolution_asks_who_takes_over_and_shows_what_it_does()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        using var reporter = await site.SignedInAsync(Role.Reporter, "M02");
        var address = List + "/M02/giai-the";
        (string, string)[] With(string heir) => [("ban", "0"), ("ly-do", "Tổ chức lại"), ("tu-ngay", "2026-03-01"), ("tiep-nhan", heir)];
        using (var asked = await coordinator.SubmitAsync(address, With(""), address + "?handler=Preview"))
        {
            var page = await asked.Content.ReadAsStringAsync();
            page.ShouldContain("kế hoạch đang thực hiện");
            page.ShouldContain("href=\"#tiep-nhan\"");
        }
        using (var preview = await coordinator.SubmitAsync(address, With("M01"), address + "?handler=Preview"))
        {
            var page = await preview.Content.ReadAsStringAsync();
            page.ShouldContain("12/KH-UBND");
            page.ShouldContain("1 tài khoản của đơn vị kết thúc làm việc tiếp cho Sở Công Thương");
        }
        (await coordinator.OpenAsync(List)).QuerySelectorAll("tbody th a").Length.ShouldBe(2);
        await DoneAsync(coordinator.SubmitAsync(address, With("M01")));
        (await reporter.OpenAsync("/")).QuerySelector(".site-me")!.TextContent.ShouldContain("Sở Công Thương");
        var tasks = await coordinator.OpenAsync(Site.Plan + "/nhiem-vu?co-quan=so-tai-chinh");
        tasks.QuerySelector("#ket-qua")!.TextContent.ShouldContain("(nay là Sở Công Thương)");
        tasks.QuerySelector("#co-quan option[selected]")!.TextContent.ShouldContain("Sở Công Thương");
    }

    [Fact]
    public async Task A_split_has_room_for_any_number_of_successors()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        var address = List + "/M02/chia-tach";
        List<(string, string)> fields = [("ban", "0"), ("dong", "2"), ("chinh", "6"), ("tu-ngay", "2026-03-01")];
        foreach (var row in new[] { "1", "2", "3", "4", "5", "6" })
            fields.AddRange([("ten-" + row, "Sở Mẫu " + row), ("ma-" + row, "N" + row), ("loai-" + row, "Department")]);
        foreach (var (rows, next) in new[] { ("2", "3"), ("3", "4"), ("4", "5"), ("5", "6") })
        {
            fields[1] = ("dong", rows);
            using var more = await coordinator.SubmitAsync(address, fields, address + "?handler=Line");
            var page = await more.Content.ReadAsStringAsync();
            page.ShouldContain($"id=\"ten-{next}\"");
            page.ShouldContain("value=\"Sở Mẫu 1\"");
        }
        fields[1] = ("dong", "6");
        using (var preview = await coordinator.SubmitAsync(address, fields, address + "?handler=Preview"))
            (await preview.Content.ReadAsStringAsync()).ShouldContain("Sở Mẫu 6 tiếp nhận công việc");
        await DoneAsync(coordinator.SubmitAsync(address, fields));
        (await coordinator.OpenAsync(List + "/M02")).QuerySelectorAll("[aria-labelledby=ke-thua] li").Length.ShouldBe(6);
    }

    [Fact]
    public async Task The_administrator_names_another_standing_agency_and_its_page_tells_so()
    {
        await using var site = await Site.StartAsync();
        using var admin = await site.SignedInAsync(Role.Administrator);
        (await admin.OpenAsync(List + "/M01")).QuerySelector(".badge")!.TextContent.ShouldBe("Cơ quan thường trực");
        await DoneAsync(admin.SubmitAsync(List + "/thuong-truc", [("don-vi", "M02"), ("can-cu", "Quyết định mẫu")]));
        (await admin.OpenAsync(List + "/M01")).QuerySelector(".badge").ShouldBeNull();
        var page = await admin.OpenAsync(List + "/M02");
        page.QuerySelector(".badge")!.TextContent.ShouldBe("Cơ quan thường trực");
        var history = page.QuerySelector(".history")!.TextContent;
        history.ShouldContain("Chỉ định cơ quan thường trực");
        history.ShouldContain("Quyết định mẫu");
        history.ShouldContain("có");
        history.ShouldNotContain("True");
        using var forged = await admin.Client.PostAsync(new Uri(List + "/thuong-truc", UriKind.Relative), new FormUrlEncodedContent([new("don-vi", "M01")]));
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_merger_decided_on_a_stale_page_is_refused_in_words()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        (string, string)[] merger = [("don-vi", "M02"), ("ban-M02", "0"), ("vao", "M01"), ("tu-ngay", "2026-03-01")];
        await DoneAsync(coordinator.SubmitAsync(List + "/M02", [("ban", "0"), ("ten", "Sở TC"), ("loai-ten", "Alias")], List + "/M02?handler=Name"));
        using (var stale = await coordinator.SubmitAsync(List + "/sap-nhap", merger))
            (await stale.Content.ReadAsStringAsync()).ShouldContain("Có người vừa lưu bản khác");
        (await coordinator.OpenAsync(List)).QuerySelectorAll("tbody th a").Length.ShouldBe(2);
        (string, string)[] circle = [("don-vi", "M02"), ("vao", "M02"), ("tu-ngay", "2026-03-01")];
        using var round = await coordinator.SubmitAsync(List + "/sap-nhap", circle, List + "/sap-nhap?handler=Preview");
        (await round.Content.ReadAsStringAsync()).ShouldContain("thành vòng");
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }
}
