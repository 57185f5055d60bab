using System.Net;
using AngleSharp.Html.Dom;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages.Reporting;

public class PeriodPagesTests
{
    private const string List = "/lam-viec/ky-bao-cao";

    private static readonly (string, string)[] Terms =
    [
        ("ten", "Báo cáo năm 2026"), ("loai", "Year"), ("nam", "2026"), ("phan", "0"), ("tu", "2025-12-15"), ("den", "2026-12-14"), ("mo", "2026-03-10"), ("han", "2099-12-15"),
        ("nhac", "7, 1"), ("bao-thu-truong", "3"), ("hoi-viec", "co"),
    ];

    [Fact]
    public async Task A_coordinator_makes_a_period_its_form_and_opens_it()
    {
        await using var site = await Site.StartAsync();
        await site.Database.OpenWorkAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        (await coordinator.OpenAsync(List)).QuerySelectorAll(".empty-note").Length.ShouldBe(1);

        await PostAsync(coordinator, List + "/them", Terms, List + "/nam-2026/mau?da-luu=ky");
        (await coordinator.OpenAsync(List + "/nam-2026/mau")).QuerySelectorAll(".empty-note").Length.ShouldBe(1);
        var form = await coordinator.OpenAsync(List + "/nam-2026/mau/them");
        await PostAsync(
            coordinator, List + "/nam-2026/mau/them", [("ban", Version(form)), ("cau-hoi", "Số lớp tập huấn"), ("kieu", "Number"), ("don-vi-tinh", "lớp"), ("nho-nhat", "0"), ("lon-nhat", "1.234,5")],
            List + "/nam-2026/mau?da-luu=mau#so-lop-tap-huan");
        form = await coordinator.OpenAsync(List + "/nam-2026/mau");
        form.QuerySelector("#so-lop-tap-huan")!.TextContent.ShouldContain("từ 0, đến 1.234,5");

        var targets = await coordinator.OpenAsync(List + "/nam-2026/mau/chi-tieu");
        await PostAsync(coordinator, List + "/nam-2026/mau/chi-tieu", [("ban", Version(targets)), ("ke-hoach", Value(targets, "ke-hoach")), ("chi-tieu", "1")], List + "/nam-2026/mau?da-luu=mau");
        (await coordinator.OpenAsync(List + "/nam-2026/xem-truoc?don-vi=M02")).Body!.TextContent.ShouldContain("Tổ chức tập huấn cho cán bộ xã");

        var state = await coordinator.OpenAsync(List + "/nam-2026/mo-dong");
        await PostAsync(coordinator, List + "/nam-2026/mo-dong?handler=Open", [("ban", Version(state))], List + "/nam-2026?da-luu=mo", List + "/nam-2026/mo-dong");
        var period = await coordinator.OpenAsync(List + "/nam-2026");
        period.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        (await coordinator.OpenAsync(List)).QuerySelectorAll("main tbody tr")[0].TextContent.ShouldContain("0/2");
    }

    [Fact]
    public async Task A_refused_period_keeps_what_was_typed_and_names_the_field()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        foreach (var (field, value, id) in new[] { ("han", "2026-03-01", "han"), ("ten", " ", "ten"), ("nhac", "bảy", "nhac"), ("tu", "hôm nay", "tu") })
        {
            using var answer = await coordinator.SubmitAsync(List + "/them", [.. Terms.Where(t => t.Item1 != field), (field, value)]);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            var page = await answer.Content.ReadAsStringAsync();
            page.ShouldContain($"href=\"#{id}\"");
            if (field != "ten")
                page.ShouldContain("value=\"Báo cáo năm 2026\"");
        }
    }

    [Fact]
    public async Task Who_saves_an_old_form_sees_both_texts()
    {
        await using var site = await Site.StartAsync();
        await site.Database.CreatePeriodAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        var old = Version(await coordinator.OpenAsync(List + "/nam-2026/sua"));
        await PostAsync(coordinator, List + "/nam-2026/sua", [.. Terms, ("ban", old)], List + "/nam-2026?da-luu=ky");
        using var answer = await coordinator.SubmitAsync(List + "/nam-2026/sua", [.. Terms.Where(t => t.Item1 != "ten"), ("ten", "Tên của tôi"), ("ban", old)]);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("Có hai bản khác nhau");
        page.ShouldContain("Tên của tôi");
    }

    [Fact]
    public async Task A_field_is_returned_with_its_reason_then_the_report_is_approved()
    {
        await using var site = await Site.StartAsync();
        var period = await OpenedAsync(site);
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        var address = List + "/nam-2026/bao-cao/M02";
        var key = period.Questions[0].Key;
        (await coordinator.OpenAsync(address)).QuerySelectorAll("textarea[name^='ly-do/']").ShouldBeEmpty("nothing was handed in");

        await site.Database.HandInAsync(period, "M02", (key, "7"));
        var report = await coordinator.OpenAsync(address);
        // A code of a unit has capitals, and its form goes to that very code.
        report.QuerySelector("#tra-lai")!.GetAttribute("action").ShouldBe(address + "?handler=Return");
        using (var empty = await coordinator.SubmitAsync(address, [("ban", Version(report))], address + "?handler=Return"))
            (await empty.Content.ReadAsStringAsync()).ShouldContain("Chưa chọn mục nào");
        await PostAsync(coordinator, address + "?handler=Return", [("ban", Version(report)), ("ly-do/" + key, "Khác báo cáo quý")], address + "?da-luu=1", address);
        using (var stale = await coordinator.SubmitAsync(address, [("ban", Version(report)), ("ly-do/" + key, "Lý do của tôi")], address + "?handler=Return"))
            (await stale.Content.ReadAsStringAsync()).ShouldContain("Có người vừa");

        await site.Database.HandInAsync(period, "M02", (key, "9"));
        var again = await coordinator.OpenAsync(address);
        again.QuerySelectorAll(".review-field.is-changed").Length.ShouldBe(1);
        again.Body!.TextContent.ShouldContain("Lần trước: 7");
        again.QuerySelectorAll("main form[action]").Select(f => f.GetAttribute("action")!).ShouldAllBe(a => a.StartsWith(address, StringComparison.Ordinal));
        await PostAsync(coordinator, address + "?handler=Approve", [("ban", Version(again))], address + "?da-luu=duyet", address);
        (await coordinator.OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldContain("Đã duyệt");
    }

    [Fact]
    public async Task Many_are_approved_from_the_list_and_one_is_put_off()
    {
        await using var site = await Site.StartAsync();
        var period = await OpenedAsync(site);
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        await site.Database.HandInAsync(period, "M01");
        await site.Database.HandInAsync(period, "M02");
        var list = await coordinator.OpenAsync(List + "/nam-2026?xem=Waiting");
        var chosen = list.QuerySelectorAll("input[name=chon]").Select(c => ("chon", c.GetAttribute("value")!)).ToList();
        chosen.Count.ShouldBe(2);
        await PostAsync(coordinator, List + "/nam-2026?handler=Approve", chosen, List + "/nam-2026?da-luu=duyet", List + "/nam-2026");
        (await coordinator.OpenAsync(List + "/theo-doi")).Body!.TextContent.ShouldContain("100");
        using var file = await coordinator.GetAsync(List + "/theo-doi.xlsx");
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var sheet = await coordinator.GetAsync(List + "/nam-2026/danh-sach.xlsx");
        (await sheet.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task A_unit_gets_another_due_day_for_a_reason()
    {
        await using var site = await Site.StartAsync();
        await OpenedAsync(site);
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        var address = List + "/nam-2026/bao-cao/M01";
        var page = await coordinator.OpenAsync(address);
        using (var refused = await coordinator.SubmitAsync(address, [("ban", Version(page)), ("han-moi", "2020-01-01"), ("ly-do", "Bận")], address + "?handler=PutOff"))
            (await refused.Content.ReadAsStringAsync()).ShouldContain("href=\"#han-moi\"");
        await PostAsync(coordinator, address + "?handler=PutOff", [("ban", Version(page)), ("han-moi", "2099-12-31"), ("ly-do", "Mới sáp nhập")], address + "?da-luu=lui-han", address);
        (await coordinator.OpenAsync(address)).Body!.TextContent.ShouldContain("Mới sáp nhập");
    }

    [Fact]
    public async Task A_reader_of_all_reports_changes_nothing_and_a_unit_does_not_see_the_list()
    {
        await using var site = await Site.StartAsync();
        await OpenedAsync(site);
        using var leader = await site.SignedInAsync(Role.Leader);
        (await leader.OpenAsync(List + "/nam-2026/bao-cao/M02")).QuerySelectorAll("main form").Where(f => f.GetAttribute("method") == "post").ShouldBeEmpty();
        using var reporter = await site.SignedInAsync(Role.Reporter, "M02");
        using var closed = await reporter.GetAsync(List);
        closed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<ReportingPeriod> OpenedAsync(Site site)
    {
        await site.Database.OpenWorkAsync();
        var period = await site.Database.CreatePeriodAsync(SamplePeriod.Terms() with { DueOn = new DateOnly(2099, 12, 15) }, SamplePeriod.Question());
        await site.Database.OpenPeriodAsync(period.Slug);
        return period;
    }

    private static async Task PostAsync(Visitor visitor, string address, IEnumerable<(string, string)> fields, string next, string? page = null)
    {
        using var answer = await visitor.SubmitAsync(page ?? address, fields, address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        answer.Headers.Location?.OriginalString.ShouldBe(next);
    }

    private static string Version(IHtmlDocument page) => Value(page, "ban");

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector($"main input[name='{name}']")!.GetAttribute("value")!;
}
