using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Programme.Work;
using Xanh.Publishing.Budget;

namespace Xanh.Web.Tests.Pages.Budget;

public sealed class BudgetPagesTests : IAsyncLifetime
{
    private const string List = "/lam-viec/kinh-phi";

    private Site site = null!;
    private Visitor coordinator = null!;
    private Visitor reporter = null!;
    private DateOnly today;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            today = scope.ServiceProvider.GetRequiredService<WorkQueries>().Today;
            (await scope.ServiceProvider.GetRequiredService<OpenEntries>().RunAsync(new OpenEntries.Request(null, today), Actor.Xanh)).Refusal.ShouldBeNull();
        }
        coordinator = await site.SignedInAsync(Role.Coordinator);
        reporter = await site.SignedInAsync(Role.Reporter, "M02");
    }

    public async ValueTask DisposeAsync()
    {
        reporter.Dispose();
        coordinator.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Every_page_is_whole_in_both_languages()
    {
        var line = await LineAsync();
        await EnterAsync(line, "0", "duoc-giao", "1.000.000");
        var counter = (await reporter.OpenAsync(line)).QuerySelector("a[href*='/dao/']")!.GetAttribute("href")!;
        var addresses = new[]
        {
            List, List + "?nam=2026&nguon=credit", List + "?luu-y=chi-vuot", List + "/tong-hop", List + "/tong-hop?theo=nguon", List + "/tong-hop?theo=nhiem-vu", List + "/tong-hop?theo=nam",
            List + "/them", List + "/nhap", line, line + "/sua", counter,
        };
        foreach (var address in addresses)
        {
            foreach (var language in new[] { "vi", "en" })
                PageRules.ShouldBeWhole(await coordinator.OpenAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language), address);
        }
    }

    [Fact]
    public async Task An_overspending_is_refused_until_it_is_confirmed_with_a_reason_and_then_shown_red()
    {
        var line = await LineAsync();
        await EnterAsync(line, "0", "duoc-giao", "1.000.000");
        using (var refused = await SendAsync(line, "1", "giai-ngan", "1.000.001"))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = Parse(await refused.Content.ReadAsStringAsync());
            page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#ly-do-vuot");
            page.QuerySelector("#ly-do-vuot").ShouldNotBeNull();
            ((IHtmlInputElement)page.GetElementById("so-tien")!).Value.ShouldBe("1.000.001");
        }
        using (var unconfirmed = await SendAsync(line, "1", "giai-ngan", "1.000.001", ("ly-do-vuot", "Khẩn cấp")))
            unconfirmed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var confirmed = await SendAsync(line, "1", "giai-ngan", "1.000.001", ("xac-nhan", "true"), ("ly-do-vuot", "Khẩn cấp")))
            confirmed.StatusCode.ShouldBe(HttpStatusCode.Redirect, await confirmed.Content.ReadAsStringAsync());
        (await reporter.OpenAsync(line)).QuerySelector(".budget-flags .refused")!.TextContent.ShouldContain("Khẩn cấp");
        (await coordinator.OpenAsync(List + "?luu-y=chi-vuot")).QuerySelectorAll("td.overspent").ShouldHaveSingleItem().TextContent.ShouldBe("1.000.001");
        (await coordinator.OpenAsync("/lam-viec/thong-bao")).Body!.TextContent.ShouldContain("Tập huấn sản xuất sạch hơn");
    }

    [Theory]
    [InlineData("1.234.567,5", "lẻ")]
    [InlineData("-5", "lớn hơn 0")]
    [InlineData("năm triệu", "không đọc được")]
    [InlineData("", "Hãy ghi số tiền")]
    public async Task Money_that_will_not_do_comes_back_with_a_sentence_at_its_field(string typed, string sentence)
    {
        var line = await LineAsync();
        using var answer = await SendAsync(line, "0", "de-nghi", typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var link = Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("[role=alert] a")!;
        link.GetAttribute("href").ShouldBe("#so-tien");
        link.TextContent.ShouldContain(sentence);
    }

    [Fact]
    public async Task Two_who_enter_at_once_see_both_and_a_counter_entry_stands_beside_its_entry()
    {
        var line = await LineAsync();
        await EnterAsync(line, "0", "de-nghi", "5.000.000");
        using (var stale = await SendAsync(line, "0", "de-nghi", "7.000.000"))
        {
            stale.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var conflict = Parse(await stale.Content.ReadAsStringAsync()).QuerySelector(".conflict")!.TextContent;
            conflict.ShouldContain("5.000.000");
            conflict.ShouldContain("7.000.000");
        }
        var counter = (await reporter.OpenAsync(line)).QuerySelector("a[href*='/dao/']")!.GetAttribute("href")!;
        using (var done = await reporter.SubmitAsync(counter, [("phien-ban", "1"), ("so-tien", "2.000.000"), ("ngay", Day), ("so-van-ban", "9/QĐ"), ("ghi-chu", "Cắt giảm")]))
            done.StatusCode.ShouldBe(HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
        var page = await reporter.OpenAsync(line);
        page.QuerySelectorAll(".entry-table td.number").Select(c => c.TextContent).ShouldBe(["-2.000.000", "5.000.000"], ignoreOrder: true);
        page.QuerySelector(".money-counts strong")!.TextContent.ShouldBe("3.000.000");
    }

    [Fact]
    public async Task A_unit_sees_only_its_own_lines_and_not_those_of_another_nor_their_files()
    {
        var line = await LineAsync(coordinator, "M01");
        using (var foreign = await reporter.GetAsync(line))
            foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using (var edit = await reporter.GetAsync(line + "/sua"))
            edit.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reporter.OpenAsync(List + "?don-vi=M01")).Body!.TextContent.ShouldNotContain("Tập huấn");
        (await coordinator.OpenAsync(List)).Body!.TextContent.ShouldContain("Tập huấn");
        using var leader = await site.SignedInAsync(Role.Leader, "M02");
        (await leader.OpenAsync(line)).QuerySelector("form[method=post]")?.GetAttribute("action").ShouldNotBe(line + "?handler=Enter");
        foreach (var sheet in new[] { List + ".xlsx", List + "/bang-tai-chinh.xlsx?nam=2026", List + "/mau.xlsx" })
        {
            using var answer = await coordinator.GetAsync(sheet);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, sheet);
            answer.Content.Headers.ContentType!.MediaType!.ShouldEndWith("spreadsheetml.sheet");
        }
    }

    [Fact]
    public async Task A_table_is_checked_first_then_saved_whole_and_not_twice()
    {
        var table = BudgetTable.Template("Sở Tài chính", today, System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));
        using (var wrong = await UploadAsync("ke-hoach.xlsx", "không phải bảng"u8.ToArray()))
        {
            wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            Parse(await wrong.Content.ReadAsStringAsync()).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#tep");
        }
        string packed;
        using (var tried = await UploadAsync("kinh-phi.xlsx", table))
        {
            tried.StatusCode.ShouldBe(HttpStatusCode.OK);
            packed = Parse(await tried.Content.ReadAsStringAsync()).QuerySelector("input[name=dong]")!.GetAttribute("value")!;
        }
        (await reporter.OpenAsync(List)).QuerySelector("td.number").ShouldBeNull();
        using (var saved = await reporter.SubmitAsync(List + "/nhap", [("dong", packed)], List + "/nhap?handler=Save"))
            saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
        (await reporter.OpenAsync(List)).QuerySelectorAll("tbody td.number").Select(c => c.TextContent).ShouldBe(["250.000.000", "200.000.000", "0"]);
        using var again = await UploadAsync("kinh-phi.xlsx", table);
        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Parse(await again.Content.ReadAsStringAsync()).QuerySelector(".refused li")!.TextContent.ShouldContain("D4");
    }

    private string Day => today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IHtmlDocument Parse(string body) => new HtmlParser().ParseDocument(body);

    private async Task<string> LineAsync(Visitor? visitor = null, string? unit = null)
    {
        (string, string)[] fields = [("ten", "Tập huấn sản xuất sạch hơn"), ("nguon", "state-environment"), ("nam", today.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        using var opened = await (visitor ?? reporter).SubmitAsync(List + "/them", unit is null ? fields : [.. fields, ("don-vi", unit)]);
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect, await opened.Content.ReadAsStringAsync());
        return opened.Headers.Location!.ToString().Split('?')[0];
    }

    private async Task EnterAsync(string line, string version, string step, string amount)
    {
        using var entered = await SendAsync(line, version, step, amount);
        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await entered.Content.ReadAsStringAsync());
    }

    private Task<HttpResponseMessage> SendAsync(string line, string version, string step, string amount, params (string, string)[] more) => reporter.SubmitAsync(
        line, [("phien-ban", version), ("buoc", step), ("so-tien", amount), ("ngay", Day), ("so-van-ban", "125/QĐ-UBND"), .. more], line + "?handler=Enter");

    private async Task<HttpResponseMessage> UploadAsync(string name, byte[] content)
    {
        var token = (await reporter.OpenAsync(List + "/nhap")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(content), "tep", name } };
        return await reporter.Client.PostAsync(new Uri(List + "/nhap", UriKind.Relative), form);
    }
}
