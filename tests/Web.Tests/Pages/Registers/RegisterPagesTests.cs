using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;

namespace Xanh.Web.Tests.Pages.Registers;

public sealed class RegisterPagesTests : IAsyncLifetime
{
    private const string Enterprises = "/lam-viec/so/doanh-nghiep";
    private const string Facilities = "/lam-viec/so/co-so";

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
    public async Task Every_page_is_whole_in_both_languages()
    {
        (await keeper.OpenAsync(Enterprises)).QuerySelector(".empty-note").ShouldNotBeNull();
        var one = await EnterAsync(Enterprises, ("o-name", "Công ty Gốm An Khúc"), ("o-commune", "40003"), ("o-website", "example.vn"));
        var two = await EnterAsync(Enterprises, ("o-name", "CÔNG TY GỐM AN KHÚC"), ("o-commune", "40003"));
        var place = await EnterAsync(Facilities, ("o-name", "Lò 1"), ("o-commune", "40003"));
        foreach (var address in new[]
        {
            "/lam-viec/so", Enterprises, Enterprises + "?tim=khong+co", Enterprises + "?kind=household&cot=address&xep=workers&giam=co", Enterprises + "/moi", Enterprises + "/trung", Facilities + "/trung",
            one, one + "/sua", one + "/ket-thuc", Merge(one, two), place, place + "/sua", Facilities + "/moi?enterprise=" + Id(one), Facilities + "?enterprise=" + Id(one), "/lam-viec/nhat-ky",
        })
        {
            foreach (var language in new[] { "vi", "en" })
                PageRules.ShouldBeWhole(await keeper.OpenAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language), address);
        }
        foreach (var unknown in new[] { "/lam-viec/so/khong-co", Enterprises + "/" + Guid.CreateVersion7(), Merge(one, place) })
        {
            using var answer = await keeper.GetAsync(unknown);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, unknown);
        }
    }

    [Fact]
    public async Task Faults_lead_to_their_fields_and_doubts_ask_for_a_reason_and_nothing_typed_is_lost()
    {
        (string, string)[] typed = [("o-name", "Công ty Sợi"), ("o-tax-code", "0100109107"), ("o-workers", "nhiều"), ("o-commune", "40003")];
        using (var refused = await keeper.SubmitAsync(Enterprises + "/moi", typed))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = Parse(await refused.Content.ReadAsStringAsync());
            PageRules.ShouldBeWhole(page, "refused");
            page.QuerySelectorAll("[role=alert] a").Select(a => a.GetAttribute("href")).ShouldBe(["#ly-do-tax-code", "#o-workers"]);
            ((IHtmlInputElement)page.GetElementById("o-workers")!).Value.ShouldBe("nhiều");
            page.GetElementById("o-workers")!.GetAttribute("aria-describedby")!.Split(' ').ShouldAllBe(id => page.GetElementById(id) != null);
            ((IHtmlSelectElement)page.GetElementById("o-commune")!).Value.ShouldBe("40003");
        }
        var record = await EnterAsync(Enterprises, [.. typed[..2], ("o-workers", "1.250"), ("ly-do-tax-code", "Như trên giấy")]);
        (await keeper.OpenAsync(record)).QuerySelector(".facts")!.TextContent.ShouldContain("Như trên giấy");
        ((IHtmlInputElement)(await keeper.OpenAsync(record + "/sua")).GetElementById("ly-do-tax-code")!).Value.ShouldBe("Như trên giấy");
    }

    [Fact]
    public async Task Who_saves_after_somebody_else_sees_both_texts_and_can_save_then()
    {
        var record = await EnterAsync(Enterprises, ("o-name", "Công ty A"), ("o-kind", "household"));
        using (var first = await keeper.SubmitAsync(record + "/sua", [("phien-ban", "0"), ("o-name", "Công ty A một"), ("o-kind", "private")]))
            first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var late = await keeper.SubmitAsync(record + "/sua", [("phien-ban", "0"), ("o-name", "Công ty A hai"), ("o-kind", "household")]))
        {
            late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = Parse(await late.Content.ReadAsStringAsync());
            var conflict = page.QuerySelector(".conflict")!.TextContent;
            foreach (var words in new[] { "Công ty A một", "Công ty A hai", "Doanh nghiệp tư nhân", "Hộ kinh doanh" })
                conflict.ShouldContain(words);
            ((IHtmlInputElement)page.QuerySelector("[name=phien-ban]")!).Value.ShouldBe("1");
        }
        using (var again = await keeper.SubmitAsync(record + "/sua", [("phien-ban", "1"), ("o-name", "Công ty A hai"), ("o-kind", "household")]))
            again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await keeper.OpenAsync(record)).QuerySelector("h1")!.TextContent.ShouldBe("Công ty A hai");
    }

    [Fact]
    public async Task A_record_ends_stands_again_and_is_merged()
    {
        var (one, two) = (await EnterAsync(Enterprises, ("o-name", "Công ty A")), await EnterAsync(Enterprises, ("o-name", "Công ty B"), ("o-workers", "7")));
        using (var silent = await keeper.SubmitAsync(one + "/ket-thuc", [("phien-ban", "0"), ("ly-do", " ")]))
            silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var ended = await keeper.SubmitAsync(one + "/ket-thuc", [("phien-ban", "0"), ("ly-do", "Giải thể")]))
            ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await keeper.OpenAsync(Enterprises)).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await keeper.OpenAsync(Enterprises + "?da-ket-thuc=co")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await keeper.OpenAsync(one)).Body!.TextContent.ShouldContain("Giải thể");
        using (var edit = await keeper.GetAsync(one + "/sua"))
            edit.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var again = await keeper.SubmitAsync(one + "/ket-thuc", [("phien-ban", "1"), ("ly-do", "Ghi nhầm")]))
            again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var merged = await keeper.SubmitAsync(Merge(one, two), [("ban-giu", "2"), ("ban-thoi", "0"), ("lay", "workers"), ("ly-do", "Là một")]))
            merged.StatusCode.ShouldBe(HttpStatusCode.Redirect, await merged.Content.ReadAsStringAsync());
        (await keeper.OpenAsync(one)).QuerySelector(".facts")!.TextContent.ShouldContain("7");
        var gone = await keeper.OpenAsync(two);
        gone.QuerySelector($"a[href='{one}']")!.TextContent.ShouldBe("Công ty A");
        gone.QuerySelector("a[href$='ket-thuc']").ShouldBeNull();
        gone.QuerySelector(".history")!.TextContent.ShouldContain("Công ty A");
    }

    [Fact]
    public async Task A_reader_sees_records_without_persons_and_changes_nothing()
    {
        var record = await EnterAsync(Enterprises, ("o-name", "Công ty A"), ("o-contact-name", "Lê Thị Mẫu"), ("o-contact-phone", "0299 555 0101"), ("o-contact-consent", "yes"));
        (await keeper.OpenAsync(record)).Body!.TextContent.ShouldContain("Lê Thị Mẫu");
        using var reader = await site.SignedInAsync(Role.Leader);
        var page = await reader.OpenAsync(record);
        page.Body!.TextContent.ShouldNotContain("Lê Thị Mẫu");
        page.QuerySelector("a[href$='/sua'], a[href$='/ket-thuc'], a[href$='/moi']").ShouldBeNull();
        (await reader.OpenAsync(Enterprises + "?cot=contact-name&cot=contact-phone")).Body!.TextContent.ShouldNotContain("0299");
        foreach (var closed in new[] { Enterprises + "/moi", record + "/sua", record + "/ket-thuc", Enterprises + "/trung" })
        {
            using var answer = await reader.GetAsync(closed);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, closed);
        }
    }

    private static IHtmlDocument Parse(string body) => new HtmlParser().ParseDocument(body);

    private static string Id(string address) => address[(address.LastIndexOf('/') + 1)..];

    private static string Merge(string kept, string ended) => Enterprises + "/gop/" + Id(kept) + "/" + Id(ended);

    private async Task<string> EnterAsync(string register, params (string Name, string Value)[] fields)
    {
        using var entered = await keeper.SubmitAsync(register + "/moi", fields);
        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await entered.Content.ReadAsStringAsync());
        return entered.Headers.Location!.ToString().Split('?')[0];
    }
}
