using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;

namespace Xanh.Web.Tests.Pages.Registers;

/// <summary>Every register through its pages, and fields of several choices.</summary>
public sealed class FurtherRegistersTests : IAsyncLifetime
{
    private const string Experts = "/lam-viec/so/chuyen-gia";

    private Site site = null!;
    private Visitor keeper = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync(withPlan: false);
        await site.Database.RunAsync((ImportUnits import) => import.RunAsync(
            new ImportUnits.Request([new UnitRow("M01", "Sở Công Thương", "department", null, []), new UnitRow("40003", "Phường Vân Thành", "ward", null, [])]), Actor.Xanh));
        keeper = await site.SignedInAsync(Role.Coordinator);
    }

    public async ValueTask DisposeAsync()
    {
        keeper.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task The_list_and_the_form_of_every_register_are_whole()
    {
        var registers = (await keeper.OpenAsync("/lam-viec/so")).QuerySelectorAll(".register-cards:not(.topic-cards) h2 a").Select(a => a.GetAttribute("href")!).ToList();
        registers.Count.ShouldBeGreaterThan(10);
        foreach (var register in registers)
        {
            foreach (var language in new[] { "vi", "en" })
            {
                PageRules.ShouldBeWhole(await keeper.OpenAsync(register + "?lang=" + language), register);
                PageRules.ShouldBeWhole(await keeper.OpenAsync(register + "/moi?lang=" + language), register + "/moi");
            }
        }
    }

    [Fact]
    public async Task Boxes_are_ticked_kept_through_a_refusal_found_and_cleared()
    {
        (string, string)[] ticked = [("o-name", "Kỹ sư nhiệt"), ("o-competences", ""), ("o-competences", "energy"), ("o-competences", "training")];
        using (var refused = await keeper.SubmitAsync(Experts + "/moi", ticked))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
            PageRules.ShouldBeWhole(page, "refused");
            TickedOn(page).ShouldBe(["energy", "training"]);
        }
        using var entered = await keeper.SubmitAsync(Experts + "/moi", [.. ticked, ("o-number", "CG-001")]);
        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await entered.Content.ReadAsStringAsync());
        var record = entered.Headers.Location!.ToString().Split('?')[0];
        (await keeper.OpenAsync(record)).QuerySelector(".facts")!.TextContent.ShouldContain("Kiểm toán, tiết kiệm năng lượng; Đào tạo, truyền thông");
        TickedOn(await keeper.OpenAsync(record + "/sua")).ShouldBe(["energy", "training"]);
        (await keeper.OpenAsync(Experts + "?competences=training")).QuerySelectorAll(".register-table tbody tr").Length.ShouldBe(1);
        (await keeper.OpenAsync(Experts + "?competences=finance")).QuerySelectorAll(".register-table tbody tr").Length.ShouldBe(0);

        using var cleared = await keeper.SubmitAsync(record + "/sua", [("phien-ban", "0"), ("o-name", "Kỹ sư nhiệt"), ("o-number", "CG-001"), ("o-competences", "")]);
        cleared.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        TickedOn(await keeper.OpenAsync(record + "/sua")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_saves_after_somebody_else_sees_both_choices_in_words()
    {
        using var entered = await keeper.SubmitAsync(Experts + "/moi", [("o-name", "Kỹ sư nhiệt"), ("o-number", "CG-001"), ("o-competences", "energy")]);
        var record = entered.Headers.Location!.ToString().Split('?')[0];
        using (var first = await keeper.SubmitAsync(record + "/sua", [("phien-ban", "0"), ("o-name", "Kỹ sư nhiệt"), ("o-number", "CG-001"), ("o-competences", ""), ("o-competences", "energy"), ("o-competences", "finance")]))
            first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var late = await keeper.SubmitAsync(record + "/sua", [("phien-ban", "0"), ("o-name", "Kỹ sư nhiệt"), ("o-number", "CG-001"), ("o-competences", ""), ("o-competences", "policy")]);
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var conflict = new HtmlParser().ParseDocument(await late.Content.ReadAsStringAsync()).QuerySelector(".conflict")!.TextContent;
        foreach (var words in new[] { "Kiểm toán, tiết kiệm năng lượng; Tài chính, tín dụng xanh", "Chính sách, pháp luật" })
            conflict.ShouldContain(words);
    }

    private static IEnumerable<string> TickedOn(IHtmlDocument page) =>
        page.QuerySelectorAll("input[type=checkbox][name=o-competences]").OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Value);
}
