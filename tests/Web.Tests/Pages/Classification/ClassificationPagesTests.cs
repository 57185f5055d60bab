using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Organisations;
using Xanh.Web.Classification;

namespace Xanh.Web.Tests.Pages.Classification;

public sealed class ClassificationPagesTests : IAsyncLifetime
{
    private const string Enterprises = "/lam-viec/so/doanh-nghiep";
    private const string Lines = "/lam-viec/so/dong-hoat-dong";

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
    public async Task Rules_are_drafted_changed_tried_put_in_force_and_explain_on_the_record()
    {
        var record = await EnterAsync(Enterprises, ("o-name", "Công ty Nước"), ("o-commune", "40003"));
        await EnterAsync(Lines, ("o-name", "Xử lý nước thải"), ("o-enterprise", "Công ty Nước"), ("o-group", "water"), ("o-kind", "operates"), ("o-year", "2025"), ("o-revenue-share", "62,5"));
        await WholeAsync(ClassificationAddresses.All, ClassificationAddresses.Rules, ClassificationAddresses.Campaigns, record);
        var edition = await RedirectAsync(ClassificationAddresses.Rules);
        await WholeAsync(edition, ClassificationAddresses.Rule(1, null), ClassificationAddresses.Rule(1, "K2"), ClassificationAddresses.Trial(1));
        (await keeper.OpenAsync(ClassificationAddresses.Rule(1, "K2"))).QuerySelector("#gia-tri-0")!.GetAttribute("value").ShouldBe("50");

        (string, string)[] typed = [("phien-ban", "0"), ("ma", "K2"), ("ket-qua", "Kind:specialised"), ("du-kien-0", "revenue-share"), ("nhom-0", ""), ("so-sanh-0", "AtLeast"), ("gia-tri-0", "nhiều")];
        using (var refused = await keeper.SubmitAsync(ClassificationAddresses.Rule(1, "K2"), typed))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
            PageRules.ShouldBeWhole(page, "refused");
            page.QuerySelector("#gia-tri-0")!.GetAttribute("value").ShouldBe("nhiều");
        }
        (await RedirectAsync(ClassificationAddresses.Rule(1, "K2"), [.. typed.SkipLast(1), ("gia-tri-0", "62,5")])).ShouldBe(edition + "#quy-tac-K2");
        (await keeper.OpenAsync(edition)).QuerySelector("#quy-tac-K2")!.TextContent.ShouldContain("từ 62,5\u00A0% trở lên");
        await RedirectAsync(ClassificationAddresses.Do(1, "Down"), ("phien-ban", "1"), ("ma", "K2"));
        await RedirectAsync(ClassificationAddresses.Do(1, "Up"), ("phien-ban", "2"), ("ma", "K2"));
        await RedirectAsync(ClassificationAddresses.Do(1, "Remove"), ("phien-ban", "3"), ("ma", "C4"));
        (await RedirectAsync(ClassificationAddresses.Do(1, "Try"), ("phien-ban", "4"))).ShouldBe(ClassificationAddresses.Trial(1));
        await WholeAsync(ClassificationAddresses.Trial(1));
        (await keeper.OpenAsync(ClassificationAddresses.Trial(1))).QuerySelectorAll(".trial-row").ShouldHaveSingleItem().TextContent.ShouldContain("Công ty Nước");
        await FileAsync(ClassificationAddresses.TrialSheet(1));
        (await keeper.OpenAsync(edition)).QuerySelector("#quy-tac-K3")!.TextContent.ShouldContain("quy tắc đứng trước đã quyết định hết");
        (await keeper.OpenAsync(edition)).QuerySelector("#quy-tac-G2")!.TextContent.ShouldContain("Không doanh nghiệp nào");
        using (var silent = await keeper.SubmitAsync(ClassificationAddresses.Trial(1), [("phien-ban", "4"), ("ly-do", "")]))
            silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RedirectAsync(ClassificationAddresses.Trial(1), ("phien-ban", "4"), ("ly-do", "Theo văn bản thử"))).ShouldStartWith(ClassificationAddresses.All);

        var explained = (await keeper.OpenAsync(record)).QuerySelector("#xep-loai")!;
        explained.TextContent.ShouldContain("Chuyên về công nghiệp môi trường");
        explained.TextContent.ShouldContain("62,5\u00A0%");
        explained.QuerySelector($".explanation a[href^='{Lines}/']").ShouldNotBeNull();
        explained.QuerySelector(".lack").ShouldNotBeNull();
        await WholeAsync(record, edition, ClassificationAddresses.Rules, ClassificationAddresses.All, ClassificationAddresses.All + "?loai=specialised&thieu=line-staff&xa=40003&tim=nuoc", "/lam-viec/nhat-ky");
        (await keeper.OpenAsync(ClassificationAddresses.All + "?loai=specialised&quy-tac=K2")).QuerySelectorAll(".class-table tbody tr").Length.ShouldBe(1);
        await FileAsync(ClassificationAddresses.Export("?loai=specialised"));
        await EnterAsync(Enterprises, ("o-name", "Công ty Mới"));
        (await keeper.OpenAsync(ClassificationAddresses.All)).QuerySelector(".attention")!.TextContent.ShouldContain("1 doanh nghiệp");
        await RedirectAsync(ClassificationAddresses.Anew);
        (await keeper.OpenAsync(ClassificationAddresses.All)).QuerySelector(".attention").ShouldBeNull();
    }

    [Fact]
    public async Task A_year_is_opened_reviewed_and_closed()
    {
        await EnterAsync(Enterprises, ("o-name", "Công ty Nước"), ("o-commune", "40003"));
        await EnterAsync(Lines, ("o-name", "Xử lý nước thải"), ("o-enterprise", "Công ty Nước"), ("o-group", "water"), ("o-kind", "operates"), ("o-revenue-share", "62"));
        await site.Database.RunAsync((DraftRules draft) => draft.RunAsync(new DraftRules.Request(), Actor.Xanh));
        await site.Database.RunAsync((PutRulesInForce put) => put.RunAsync(new PutRulesInForce.Request(1, 0, "Thử"), Actor.Xanh));
        await RedirectAsync(ClassificationAddresses.Campaigns, ("nam", "2026"));
        var campaign = ClassificationAddresses.Campaign(2026);
        await WholeAsync(ClassificationAddresses.Campaigns, campaign, campaign + "?ket-qua-ra-soat=Waiting&nhom=water&xa=40003&tim=nuoc");
        var review = (await keeper.OpenAsync(campaign)).QuerySelector("#danh-sach tbody a")!.GetAttribute("href")!;
        await WholeAsync(review);
        using (var unclear = await keeper.SubmitAsync(review, [("phien-ban", "0"), ("ket-qua", "corrected"), ("ghi-chu", "")]))
            unclear.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await RedirectAsync(review, ("phien-ban", "0"), ("ket-qua", "corrected"), ("ghi-chu", "Sửa theo báo cáo"));
        await EnterAsync(Enterprises, ("o-name", "Công ty Mới"), ("o-sector", "38"), ("o-sector-edition", "2025"));
        await RedirectAsync(ClassificationAddresses.Anew);
        (await keeper.OpenAsync(campaign)).QuerySelector(".attention")!.TextContent.ShouldContain("1 doanh nghiệp");
        (await RedirectAsync(campaign + "?handler=Add")).ShouldEndWith("?them=1");
        await RedirectAsync(campaign + "?handler=Close");
        await WholeAsync(campaign, review, ClassificationAddresses.Campaigns);
        (await keeper.OpenAsync(review)).QuerySelector("form.card").ShouldBeNull();
    }

    [Fact]
    public async Task Rules_go_out_and_come_in_as_a_file_and_readers_only_read()
    {
        await site.Database.RunAsync((DraftRules draft) => draft.RunAsync(new DraftRules.Request(), Actor.Xanh));
        var json = await FileAsync(ClassificationAddresses.EditionFile(1));
        Encoding.UTF8.GetString(json).ShouldContain("\"revenue-share\"");
        await RedirectAsync(ClassificationAddresses.Do(1, "Discard"), ("phien-ban", "0"));
        using (var gone = await keeper.GetAsync(ClassificationAddresses.Edition(1)))
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var (content, expected) in new[] { ("{}", HttpStatusCode.UnprocessableEntity), (Encoding.UTF8.GetString(json), HttpStatusCode.Redirect) })
        {
            var token = (await keeper.OpenAsync(ClassificationAddresses.Rules)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "tep", "quy-tac.json" }, { new StringContent(token), "__RequestVerificationToken" } };
            using var answer = await keeper.Client.PostAsync(new Uri(ClassificationAddresses.ImportRules, UriKind.Relative), form);
            answer.StatusCode.ShouldBe(expected);
        }
        using var reader = await site.SignedInAsync(Role.Leader);
        PageRules.ShouldBeWhole(await reader.OpenAsync(ClassificationAddresses.Edition(1)), "reader");
        using var refused = await reader.GetAsync(ClassificationAddresses.Rule(1, null));
        refused.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private async Task WholeAsync(params string[] addresses)
    {
        foreach (var address in addresses)
        {
            foreach (var language in new[] { "en", "vi" })
                PageRules.ShouldBeWhole(await keeper.OpenAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language), address);
        }
    }

    private async Task<byte[]> FileAsync(string address)
    {
        using var answer = await keeper.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<string> RedirectAsync(string address, params (string, string)[] typed)
    {
        using var answer = await keeper.SubmitAsync(address.Split("?handler=")[0], typed, address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    private async Task<string> EnterAsync(string register, params (string, string)[] typed) => (await RedirectAsync(register + "/moi", typed)).Split('?')[0];
}
