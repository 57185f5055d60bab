using AngleSharp.Html.Dom;

namespace Xanh.Web.Tests.Pages;

/// <summary>What every page keeps to.</summary>
internal static class PageRules
{
    /// <summary>One heading, ids once, no inline scripts or styles, no key of a text left, a label for each field, a token in each form.</summary>
    public static void ShouldBeWhole(IHtmlDocument page, string address)
    {
        page.QuerySelectorAll("h1").Length.ShouldBe(1, address);
        page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique(address);
        page.QuerySelectorAll("[style], script:not([src])").ShouldBeEmpty(address);
        page.Body!.TextContent.ShouldNotMatch(@"\b((work|work-nav|difficulties|difficulty|budget|filter|column|refusal|deed|record)\.[a-z][a-zA-Z-]*|(difficulty-state|difficulty-step|budget-step|field)\.[A-Z]\w+)\b", address);
        foreach (var input in page.QuerySelectorAll("input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select, textarea"))
            page.QuerySelector("label[for='" + input.Id + "']").ShouldNotBeNull(address + " " + input.Id);
        foreach (var form in page.QuerySelectorAll("form[method=post]"))
            form.QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull(address);
    }
}
