using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Programme.Work;

namespace Xanh.Web.Tests.Pages.Difficulties;

public sealed class DifficultyPagesTests : IAsyncLifetime
{
    private const string Board = "/lam-viec/vuong-mac";

    private Site site = null!;
    private Visitor coordinator = null!;
    private Visitor reporter = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var today = scope.ServiceProvider.GetRequiredService<WorkQueries>().Today;
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
        var item = await RaiseAsync();
        foreach (var address in new[]
        {
            Board, Board + "?trang-thai=can-tra-loi&loai=land", Board + "?tim=khong+co", Board + "/ton-dong", Board + "/neu", Board + "/neu?viec=" + await EntryAsync(), item, "/lam-viec", await EntryAddressAsync(),
        })
        {
            foreach (var language in new[] { "vi", "en" })
            {
                var page = await coordinator.OpenAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
                PageRules.ShouldBeWhole(page, address);
            }
        }
    }

    [Fact]
    public async Task A_reporter_raises_a_difficulty_from_its_work_and_the_addressed_unit_sees_and_answers_it()
    {
        var entry = await reporter.OpenAsync(await EntryAddressAsync());
        var raise = entry.QuerySelector("a[href*='/vuong-mac/neu']")!.GetAttribute("href")!;
        string item;
        using (var raised = await reporter.SubmitAsync(raise, [.. Fields(), ("viec", await EntryAsync())], Board + "/neu"))
        {
            raised.StatusCode.ShouldBe(HttpStatusCode.Redirect, await raised.Content.ReadAsStringAsync());
            item = raised.Headers.Location!.ToString().Split('?')[0];
        }
        (await reporter.OpenAsync(await EntryAddressAsync())).QuerySelector("#vuong-mac")!.TextContent.ShouldContain("1");
        (await coordinator.OpenAsync("/lam-viec")).QuerySelector(".to-answer")!.TextContent.ShouldContain("Chưa có quỹ đất");
        (await reporter.OpenAsync("/lam-viec")).QuerySelector(".to-answer").ShouldBeNull();
        var page = await coordinator.OpenAsync(item);
        var version = page.QuerySelector("#answer-buoc input[name=phien-ban]")!.GetAttribute("value")!;
        using (var answered = await coordinator.SubmitAsync(item, [("phien-ban", version), ("cach", "tra-loi"), ("noi-dung", "Đã bố trí hai héc-ta.")], item + "?handler=Answer"))
            answered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answered.Content.ReadAsStringAsync());
        var read = await reporter.OpenAsync(item);
        read.QuerySelector(".timeline")!.TextContent.ShouldContain("Đã bố trí hai héc-ta.");
        read.QuerySelector("#close-buoc")!.HasAttribute("open").ShouldBeTrue();
        read.QuerySelector("#escalate-buoc").ShouldBeNull();
        (await reporter.OpenAsync("/lam-viec/thong-bao")).Body!.TextContent.ShouldContain("Chưa có quỹ đất");
    }

    [Fact]
    public async Task Who_answers_what_somebody_has_just_answered_sees_both_texts_and_loses_nothing()
    {
        var item = await RaiseAsync();
        using (var first = await coordinator.SubmitAsync(item, [("phien-ban", "0"), ("noi-dung", "Bản của người khác.")], item + "?handler=Answer"))
            first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var late = await coordinator.SubmitAsync(item, [("phien-ban", "0"), ("noi-dung", "Bản của tôi."), ("so-ngay", "5")], item + "?handler=PutOff");
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var conflict = Parse(await late.Content.ReadAsStringAsync()).QuerySelector(".conflict")!.TextContent;
        conflict.ShouldContain("Bản của người khác.");
        conflict.ShouldContain("Bản của tôi.");
    }

    [Fact]
    public async Task What_was_typed_stays_when_it_is_refused_and_the_refusal_leads_to_the_field()
    {
        var megabyte = new string('x', 1 << 20);
        using var long1 = await reporter.SubmitAsync(Board + "/neu", [.. Fields().Where(f => f.Name != "noi-dung"), ("noi-dung", megabyte)]);
        long1.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = Parse(await long1.Content.ReadAsStringAsync());
        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#loi-ghi");
        ((IHtmlTextAreaElement)page.GetElementById("loi-ghi")!).Value.Trim().Length.ShouldBe(megabyte.Length);
        ((IHtmlInputElement)page.GetElementById("ten")!).Value.ShouldBe("Chưa có quỹ đất");
        using var days = await reporter.SubmitAsync(Board + "/neu", [.. Fields(), ("so-ngay", "mười")]);
        Parse(await days.Content.ReadAsStringAsync()).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#so-ngay");
    }

    [Fact]
    public async Task A_stranger_finds_neither_the_difficulty_nor_its_file_nor_its_row()
    {
        var item = await RaiseAsync();
        var file = await FileAddressAsync(item);
        using (var own = await reporter.GetAsync(file))
            own.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var stranger = await site.SignedInAsync(Role.Reporter, null);
        foreach (var address in new[] { item, file })
        {
            using var answer = await stranger.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await stranger.OpenAsync(Board)).Body!.TextContent.ShouldNotContain("Chưa có quỹ đất");
        using var sheet = await coordinator.GetAsync(Board + ".xlsx?trang-thai=con");
        sheet.Content.Headers.ContentType!.MediaType.ShouldEndWith("spreadsheetml.sheet");
    }

    private static (string Name, string Value)[] Fields() => [("ten", "Chưa có quỹ đất"), ("loai", "land"), ("noi-dung", "Chưa có đất cho trạm xử lý nước thải.")];

    private static IHtmlDocument Parse(string body) => new HtmlParser().ParseDocument(body);

    private async Task<string> RaiseAsync()
    {
        using var raised = await reporter.SubmitAsync(Board + "/neu", Fields());
        raised.StatusCode.ShouldBe(HttpStatusCode.Redirect, await raised.Content.ReadAsStringAsync());
        return raised.Headers.Location!.ToString().Split('?')[0];
    }

    private async Task<string> FileAddressAsync(string item)
    {
        var token = (await reporter.OpenAsync(item)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("Gửi hồ sơ."), "noi-dung" } };
        form.Add(new ByteArrayContent("%PDF-1.7 hồ sơ"u8.ToArray()), "tep", "ho-so.pdf");
        using var sent = await reporter.Client.PostAsync(new Uri(item + "?handler=Remark", UriKind.Relative), form);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        return (await reporter.OpenAsync(item)).QuerySelector(".note-files a")!.GetAttribute("href")!;
    }

    private async Task<string> EntryAddressAsync() => (await reporter.OpenAsync("/lam-viec")).QuerySelector("td.task-text a")!.GetAttribute("href")!;

    private async Task<string> EntryAsync() => (await EntryAddressAsync()).Split('/')[^1];
}
