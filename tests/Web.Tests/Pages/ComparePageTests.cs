using System.Net;
using AngleSharp.Html.Dom;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages;

public class ComparePageTests
{
    [Fact]
    public async Task What_an_amendment_changes_is_shown_by_groups_and_decided_by_plain_forms()
    {
        await using var site = await Site.StartAsync();
        var address = await OpenAsync(site);
        using var reviewer = await site.SignedInAsync(Role.Coordinator);
        var changed = await reviewer.OpenAsync(address + "?nhom=thay-doi");
        Counts(changed).ShouldBe(["0", "1", "1", "1"]);
        changed.QuerySelectorAll("article ins").ShouldContain(i => i.TextContent.Contains("dệt may"));
        changed.QuerySelector("details.quotes")!.TextContent.ShouldContain("Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ.");

        // Task 3, which the document does not speak of, is dropped by the reviewer: first without a reason.
        var kept = await reviewer.OpenAsync(address + "?nhom=giu-nguyen");
        var form = (IHtmlFormElement)kept.GetElementById("nhiem-vu-3-0")!.QuerySelector("form")!;
        using var refused = await SendAsync(reviewer, address, form, ("verdict", "Drop"), ("reason", ""));
        var page = await refused.Content.ReadAsStringAsync();
        page.ShouldContain("Hãy ghi lý do");
        page.ShouldContain("href=\"#nhiem-vu-3-0-ly-do\"");
        using var taken = await SendAsync(reviewer, address, form, ("verdict", "Drop"), ("reason", "Đã hoàn thành"));
        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var dropped = await reviewer.OpenAsync(address + "?nhom=bai-bo");
        Counts(dropped).ShouldBe(["0", "1", "1", "2"]);
        dropped.Body!.TextContent.ShouldContain("Đã hoàn thành");

        // Whoever still has the old page does not overwrite it.
        using var late = await SendAsync(reviewer, address, form, ("verdict", "Keep"), ("reason", ""));
        (await late.Content.ReadAsStringAsync()).ShouldContain("Có người vừa lưu bản khác");
    }

    [Fact]
    public async Task The_scope_is_a_reviewers_choice()
    {
        await using var site = await Site.StartAsync();
        var address = await OpenAsync(site);
        using var reviewer = await site.SignedInAsync(Role.Coordinator);
        using var answer = await reviewer.SubmitAsync(address, [("scope", "Whole")], address + "?nhom=bai-bo&handler=Scope");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await reviewer.OpenAsync(answer.Headers.Location!.ToString().Split('#')[0]);
        page.QuerySelectorAll("article.change-dropped").Length.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task It_is_for_reviewers_only_and_says_when_there_is_nothing_to_compare()
    {
        await using var site = await Site.StartAsync();
        var address = await OpenAsync(site);
        using var nobody = site.NewVisitor();
        using (var asked = await nobody.GetAsync(address))
            asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var reporter = await site.SignedInAsync(Role.Reporter);
        using (var asked = await reporter.GetAsync(address))
            asked.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        using var reviewer = await site.SignedInAsync(Role.Coordinator);
        using var missing = await reviewer.GetAsync("/lam-viec/nhap-ke-hoach/" + Guid.NewGuid() + "/so-sanh");
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_is_whole_in_both_languages()
    {
        await using var site = await Site.StartAsync();
        var address = await OpenAsync(site);
        using var reviewer = await site.SignedInAsync(Role.Coordinator);
        foreach (var group in new[] { "can-quyet-dinh", "thay-doi", "bo-sung", "bai-bo", "giu-nguyen" })
        {
            foreach (var language in new[] { "vi", "en" })
            {
                var page = await reviewer.OpenAsync($"{address}?nhom={group}&lang={language}");
                page.QuerySelectorAll("h1").Length.ShouldBe(1);
                page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
                page.Body!.TextContent.ShouldNotMatch(@"\b(compare|doubt|ground|verdict|changes|difference|field|item-change|mark)\.[a-zA-Z-]+\b");
                foreach (var input in page.QuerySelectorAll("input:not([type=hidden]), select"))
                    page.QuerySelector("label[for='" + input.Id + "']").ShouldNotBeNull();
            }
        }
    }

    private static async Task<string> OpenAsync(Site site)
    {
        var plan = await site.Database.RunAsync((PlanQueries plans) => plans.FindAsync("12-kh-ubnd-2026"));
        return "/lam-viec/nhap-ke-hoach/" + await site.Database.OpenAmendmentAsync(plan!.Id) + "/so-sanh";
    }

    // Undecided, changed, added, dropped.
    private static IEnumerable<string> Counts(IHtmlDocument page) => page.QuerySelectorAll("main nav.plan-tabs .count").Take(4).Select(c => c.TextContent);

    private static Task<HttpResponseMessage> SendAsync(Visitor visitor, string page, IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        var hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(i => i.Name != "__RequestVerificationToken").Select(i => (i.Name!, i.Value));
        return visitor.SubmitAsync(page, [.. hidden, .. fields], form.GetAttribute("action"));
    }
}
