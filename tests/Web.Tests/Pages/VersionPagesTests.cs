using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xanh.Programme.Plans;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages;

public class VersionPagesTests
{
    [Fact]
    public async Task A_plan_shows_its_versions_and_what_each_changed()
    {
        await using var site = await AmendedAsync();
        var page = await DocumentAsync(site, "/phien-ban");
        page.QuerySelectorAll(".versions > li").Length.ShouldBe(2);
        page.QuerySelector(".versions > li")!.TextContent.ShouldContain("1 mục thay đổi, 1 mục bổ sung, 1 mục bãi bỏ");
        var changes = await DocumentAsync(site, "/phien-ban/so-sanh?tu=1&den=2");
        changes.QuerySelectorAll("article.change").Length.ShouldBe(3);
        changes.QuerySelectorAll(".change-changed ins").ShouldContain(i => i.TextContent.Contains("dệt may"));
        changes.QuerySelector(".change-dropped del")!.TextContent.ShouldContain("Tổ chức tập huấn cho cán bộ xã.");
        changes.QuerySelector(".change-added ins")!.TextContent.ShouldContain("phòng trưng bày");
        // Without colour and for the ear: each side is named in words.
        changes.QuerySelector("ins .visually-hidden")!.TextContent.ShouldContain("thêm");
    }

    [Fact]
    public async Task The_plan_of_a_past_day_shows_old_wording_and_dropped_tasks()
    {
        await using var site = await AmendedAsync();
        using var answer = await site.Client.GetAsync(new Uri(Site.Plan + "/phien-ban?ngay=2026-08-31", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe(Site.Plan + "/phien-ban/1");
        var before = (await DocumentAsync(site, "/phien-ban/1")).Body!.TextContent;
        before.ShouldContain("Tổ chức tập huấn cho cán bộ xã.");
        before.ShouldNotContain("dệt may");
        var after = (await DocumentAsync(site, "/phien-ban/2")).Body!.TextContent;
        after.ShouldNotContain("Tổ chức tập huấn cho cán bộ xã.");
        after.ShouldContain("dệt may");
        (await DocumentAsync(site, "/phien-ban?ngay=2020-01-01")).QuerySelector("[role=alert]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Each_version_has_its_own_text_and_items_lead_to_theirs()
    {
        await using var site = await AmendedAsync();
        (await DocumentAsync(site, "/van-ban")).QuerySelector(".source-text")!.TextContent.ShouldContain("Bãi bỏ các nhiệm vụ sau");
        (await DocumentAsync(site, "/van-ban?phien-ban=1")).QuerySelector(".source-text")!.TextContent.ShouldContain("Nơi nhận");
        foreach (var task in new[] { 1, 2, 3, 4 })
        {
            var page = await DocumentAsync(site, "/nhiem-vu/" + task.ToString(System.Globalization.CultureInfo.InvariantCulture));
            var link = page.QuerySelector(".result-line a")!.GetAttribute("href")!;
            var source = new HtmlParser().ParseDocument(await site.PageAsync(link.Split('#')[0]));
            source.GetElementById(link.Split('#')[1]).ShouldNotBeNull(link);
        }
    }

    [Fact]
    public async Task A_task_shows_its_wording_through_the_versions()
    {
        await using var site = await AmendedAsync();
        var changed = await DocumentAsync(site, "/nhiem-vu/1");
        changed.QuerySelectorAll(".wordings > li").Length.ShouldBe(2);
        changed.QuerySelectorAll(".wordings ins").ShouldContain(i => i.TextContent.Contains("dệt may"));
        var dropped = await DocumentAsync(site, "/nhiem-vu/2");
        dropped.Body!.TextContent.ShouldContain("không còn hiệu lực từ phiên bản 2");
        // The next task in force, not the next number.
        dropped.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe(Site.Plan + "/nhiem-vu/3");
        (await DocumentAsync(site, "/nhiem-vu/1")).QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe(Site.Plan + "/nhiem-vu/3");
    }

    [Theory]
    [InlineData("/phien-ban/3")]
    [InlineData("/phien-ban/0")]
    [InlineData("/van-ban?phien-ban=9")]
    [InlineData("/phien-ban/so-sanh?tu=1&den=7")]
    public async Task A_version_that_is_not_there_says_so(string address)
    {
        await using var site = await AmendedAsync();
        using var answer = await site.Client.GetAsync(new Uri(Site.Plan + address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/phien-ban")]
    [InlineData("/phien-ban/1")]
    [InlineData("/phien-ban/so-sanh")]
    [InlineData("/nhiem-vu/2")]
    public async Task Pages_of_versions_are_whole_in_both_languages(string address)
    {
        await using var site = await AmendedAsync();
        foreach (var language in new[] { "vi", "en" })
        {
            var page = await DocumentAsync(site, address + "?lang=" + language);
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
            page.Body!.TextContent.ShouldNotMatch(@"\b(tab|versions|changes|difference|task|field|item-change|mark)\.[a-zA-Z-]+\b");
            foreach (var input in page.QuerySelectorAll("input:not([type=hidden]), select"))
                page.QuerySelector("label[for='" + input.Id + "']").ShouldNotBeNull();
        }
    }

    private static async Task<Site> AmendedAsync()
    {
        var site = await Site.StartAsync();
        var plan = await site.Database.RunAsync((PlanQueries plans) => plans.FindAsync("12-kh-ubnd-2026"));
        (await site.Database.ConfirmAsync(await site.Database.OpenAmendmentAsync(plan!.Id))).Succeeded.ShouldBeTrue();
        return site;
    }

    private static async Task<IHtmlDocument> DocumentAsync(Site site, string address) =>
        new HtmlParser().ParseDocument(await site.PageAsync(Site.Plan + address));
}
