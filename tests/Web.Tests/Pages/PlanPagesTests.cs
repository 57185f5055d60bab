using System.Net;
using AngleSharp.Html.Parser;

namespace Xanh.Web.Tests.Pages;

public class PlanPagesTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    public static TheoryData<string> Addresses =>
    [
        "/", Site.Plan, Site.Plan + "/nhiem-vu", Site.Plan + "/nhiem-vu/1", Site.Plan + "/co-quan", Site.Plan + "/chi-tieu",
        Site.Plan + "/bao-cao", Site.Plan + "/can-cu", Site.Plan + "/van-ban", Site.Plan + "/luu-y",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_is_whole_in_both_languages(string address)
    {
        var site = fixture.Site;
        foreach (var language in new[] { "vi", "en" })
        {
            var page = new HtmlParser().ParseDocument(await site.PageAsync(address + "?lang=" + language));
            page.DocumentElement.GetAttribute("lang").ShouldBe(language);
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.QuerySelector("main#noi-dung").ShouldNotBeNull();
            page.QuerySelector("a.skip-link")!.GetAttribute("href").ShouldBe("#noi-dung");
            page.Title.ShouldNotBeNullOrWhiteSpace();
            page.QuerySelectorAll("[style], script:not([src])").ShouldBeEmpty();
            page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
            // A key without a text would be shown as it stands.
            page.Body!.TextContent.ShouldNotMatch(@"\b(tab|fact|task|filter|column|action|attention|mark|gap|role)\.[a-zA-Z-]+\b");
            foreach (var input in page.QuerySelectorAll("input:not([type=hidden]), select"))
                page.QuerySelector("label[for='" + input.Id + "']").ShouldNotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_link_leads_somewhere(string address)
    {
        var site = fixture.Site;
        var page = new HtmlParser().ParseDocument(await site.PageAsync(address));
        var links = page.QuerySelectorAll("a[href^='/'], link[href^='/'], script[src^='/'], img[src^='/']")
            .Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.Split('#')[0]).Distinct(StringComparer.Ordinal);
        foreach (var link in links)
        {
            using var response = await site.Client.GetAsync(new Uri(link, UriKind.Relative));
            response.StatusCode.ShouldBe(HttpStatusCode.OK, link);
            (await response.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(0, link);
        }
    }

    [Fact]
    public async Task Items_and_their_sentences_are_linked_both_ways()
    {
        var site = fixture.Site;
        var source = new HtmlParser().ParseDocument(await site.PageAsync(Site.Plan + "/van-ban"));
        source.QuerySelector(".source-text")!.TextContent.ShouldContain("Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ.");
        source.QuerySelector("#nhiem-vu-1")!.GetAttribute("href").ShouldBe(Site.Plan + "/nhiem-vu/1");
        var task = new HtmlParser().ParseDocument(await site.PageAsync(Site.Plan + "/nhiem-vu/1"));
        task.QuerySelector("mark")!.TextContent.ShouldBe("Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ.");
        task.QuerySelectorAll("a[href$='/van-ban#nhiem-vu-1']").ShouldNotBeEmpty();
        foreach (var anchor in new[] { "chi-tieu-1", "bao-cao-1", "can-cu-1", "kinh-phi-1", "noi-nhan-1", "sua-doi-1", "thong-tin-1" })
        {
            var target = source.GetElementById(anchor)!.GetAttribute("href")!;
            var page = new HtmlParser().ParseDocument(await site.PageAsync(target.Split('#')[0]));
            page.GetElementById(target.Split('#')[1]).ShouldNotBeNull(target);
        }
    }

    [Theory]
    [InlineData("?tim=dien tu do go", 1)]
    [InlineData("?tim=%C4%91i%E1%BB%87n", 1)]
    [InlineData("?co-quan=so-cong-thuong&vai-tro=chu-tri", 1)]
    [InlineData("?co-quan=so-tai-chinh", 2)]
    [InlineData("?thoi-gian=hang-nam", 1)]
    [InlineData("?tim=khong co dau", 0)]
    public async Task Tasks_are_filtered_by_the_address(string query, int expected)
    {
        var site = fixture.Site;
        var page = new HtmlParser().ParseDocument(await site.PageAsync(Site.Plan + "/nhiem-vu" + query));
        page.QuerySelectorAll("td.task-text").Length.ShouldBe(expected);
        page.QuerySelector("[role=status]")!.TextContent.ShouldStartWith(expected.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Numbers_and_dates_are_printed_as_the_language_does()
    {
        var site = fixture.Site;
        (await site.PageAsync(Site.Plan + "/chi-tieu")).ShouldContain("1.234,5");
        (await site.PageAsync(Site.Plan + "/chi-tieu?lang=en")).ShouldContain("1,234.5");
        (await site.PageAsync(Site.Plan)).ShouldContain("09/03/2026");
    }

    [Fact]
    public async Task What_stands_in_a_plan_cannot_become_markup()
    {
        var site = fixture.Site;
        var page = await site.PageAsync(Site.Plan + "/nhiem-vu?tim=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));
        page.ShouldNotContain("<script>alert");
        page.ShouldContain("&lt;công nghiệp&gt;");
    }

    [Theory]
    [InlineData("/khong-co")]
    [InlineData("/ke-hoach/khong-co")]
    [InlineData("/ke-hoach/khong-co/nhiem-vu.xlsx")]
    [InlineData(Site.Plan + "/nhiem-vu/99")]
    public async Task A_missing_page_says_so_and_shows_the_way(string address)
    {
        var site = fixture.Site;
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Không tìm thấy trang này");
    }

    [Fact]
    public async Task Without_a_plan_the_first_page_says_what_to_do()
    {
        await using var site = await Site.StartAsync(withPlan: false);
        (await site.PageAsync("/")).ShouldContain("--plan");
    }

    [Fact]
    public async Task Foreign_scripts_are_kept_out()
    {
        var site = fixture.Site;
        using var response = await site.Client.GetAsync(new Uri("/", UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldNotContain("unsafe-inline");
    }

    [Theory]
    [InlineData("/nhiem-vu.xlsx?co-quan=so-tai-chinh")]
    [InlineData("/chi-tieu.xlsx")]
    public async Task A_table_is_an_Excel_file_in_one_click(string address)
    {
        var site = fixture.Site;
        using var response = await site.Client.GetAsync(new Uri(Site.Plan + address, UriKind.Relative));
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith(".xlsx");
        (await response.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
    }
}
