using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Programme.Work;

namespace Xanh.Web.Tests.Pages.Work;

public sealed class WorkPagesTests : IAsyncLifetime
{
    private const string Plan = "/lam-viec/ke-hoach/12-kh-ubnd-2026";

    private Site site = null!;
    private Visitor coordinator = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var today = scope.ServiceProvider.GetRequiredService<WorkQueries>().Today;
            (await scope.ServiceProvider.GetRequiredService<OpenEntries>().RunAsync(new OpenEntries.Request(null, today), Actor.Xanh)).Refusal.ShouldBeNull();
        }
        coordinator = await site.SignedInAsync(Role.Coordinator);
    }

    public async ValueTask DisposeAsync()
    {
        coordinator.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Every_page_is_whole_in_both_languages()
    {
        var entry = await EntryAddressAsync();
        foreach (var address in new[]
        {
            "/lam-viec", "/lam-viec?don-vi=M02", "/lam-viec/in", "/lam-viec/chua-giao", "/lam-viec/ke-hoach", "/lam-viec/ke-hoach?tim=do+go", Plan, Plan + "/cong-viec",
            Plan + "/cong-viec?xem=nhom", Plan + "/cong-viec?xem=co-quan&trang-thai=con", Plan + "/moc", Plan + "/moc?ngay=2026-06-30", Plan + "/moc?ngay=2020-01-01",
            Plan + "/moc?ngay=hom-qua", Plan + "/nhiem-vu/1", Plan + "/in", entry, entry + "/dieu-phoi", entry + "/de-nghi",
        })
        {
            foreach (var language in new[] { "vi", "en" })
            {
                var page = await coordinator.OpenAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
                page.QuerySelectorAll("h1").Length.ShouldBe(1, address);
                page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique(address);
                page.QuerySelectorAll("[style], script:not([src])").ShouldBeEmpty(address);
                page.Body!.TextContent.ShouldNotMatch(@"\b(work|work-status|work-basis|due|tab|fact|filter|column|refusal)\.[a-zA-Z-]+\b");
                foreach (var input in page.QuerySelectorAll("input:not([type=hidden]):not([type=radio]), select, textarea"))
                    page.QuerySelector("label[for='" + input.Id + "']").ShouldNotBeNull(address + " " + input.Id);
                foreach (var form in page.QuerySelectorAll("form[method=post]"))
                    form.QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull(address);
            }
        }
    }

    [Fact]
    public async Task A_reporter_sees_its_work_writes_progress_with_a_file_and_the_coordinator_reads_it()
    {
        using var reporter = await site.SignedInAsync(Role.Reporter, "M02");
        var list = await reporter.OpenAsync("/lam-viec");
        list.QuerySelectorAll("td.task-text").ShouldHaveSingleItem().TextContent.ShouldContain("Tổ chức tập huấn cho cán bộ xã.");
        var address = list.QuerySelector("td.task-text a")!.GetAttribute("href")!;
        using (var written = await PostFileAsync(reporter, address, "bien-ban.pdf", "%PDF-1.7 biên bản"))
            written.StatusCode.ShouldBe(HttpStatusCode.Redirect, await written.Content.ReadAsStringAsync());
        var entry = await coordinator.OpenAsync(address);
        entry.QuerySelector(".timeline")!.TextContent.ShouldContain("Đã tập huấn hai lớp.");
        entry.QuerySelector(".state.going").ShouldNotBeNull();
        var file = entry.QuerySelector(".note-files a")!.GetAttribute("href")!;
        using var download = await coordinator.GetAsync(file);
        download.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        download.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("bien-ban.pdf");
        download.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await download.Content.ReadAsStringAsync()).ShouldBe("%PDF-1.7 biên bản");
        using var anonymous = await site.NewVisitor().GetAsync(file);
        anonymous.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_refused_and_the_typed_text_stays()
    {
        var address = await EntryAddressAsync();
        using var answer = await PostFileAsync(coordinator, address, "virus.pdf", "MZ ...");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#tep");
        ((IHtmlTextAreaElement)page.GetElementById("loi-ghi")!).Value.Trim().ShouldBe("Đã tập huấn hai lớp.");
    }

    [Fact]
    public async Task A_stranger_reads_but_does_not_write()
    {
        using var reporter = await site.SignedInAsync(Role.Reporter, "M02");
        var address = await EntryAddressAsync();
        (await reporter.OpenAsync(address)).QuerySelector("#ghi").ShouldBeNull();
        foreach (var forbidden in new[] { address + "/dieu-phoi", "/lam-viec/chua-giao", address + "/de-nghi" })
        {
            using var answer = await reporter.GetAsync(forbidden);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.Redirect);
        }
        using var forged = await reporter.Client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([new("noi-dung", "x")]));
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Work_without_a_lead_is_given_one_on_its_list()
    {
        var list = await coordinator.OpenAsync("/lam-viec/chua-giao");
        var before = list.QuerySelectorAll("td.task-text").Length;
        before.ShouldBeGreaterThan(0);
        var id = list.QuerySelector("input[name=viec]")!.GetAttribute("value")!;
        using var answer = await coordinator.SubmitAsync("/lam-viec/chua-giao", [("viec", id), ("don-vi", "M02")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await coordinator.OpenAsync("/lam-viec/chua-giao")).QuerySelectorAll("td.task-text").Length.ShouldBeLessThan(before);
    }

    [Fact]
    public async Task A_stale_form_is_told_and_a_correction_of_a_correction_shows_both_texts()
    {
        var address = await EntryAddressAsync();
        using (var written = await coordinator.SubmitAsync(address, Fields("Bản một.")))
            written.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var correct = (await coordinator.OpenAsync(address)).QuerySelector("a[href*='/sua/']")!.GetAttribute("href")!;
        using (var first = await coordinator.SubmitAsync(correct, [.. Fields("Bản của người khác."), ("ly-do", "Bổ sung")]))
            first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var second = await coordinator.SubmitAsync(correct, [.. Fields("Bản của tôi."), ("ly-do", "Bổ sung")]);
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await second.Content.ReadAsStringAsync();
        page.ShouldContain("Bản của người khác.");
        page.ShouldContain("Bản của tôi.");
        using var stale = await coordinator.SubmitAsync(address + "/dieu-phoi", [("phien-ban", "0"), ("ly-do", "x")], address + "/dieu-phoi?handler=End");
        stale.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await stale.Content.ReadAsStringAsync()).ShouldContain("trong khi bạn đang sửa");
    }

    [Fact]
    public async Task Who_directs_work_that_somebody_else_has_just_ended_sees_both_words()
    {
        var address = await EntryAddressAsync();
        using (var ended = await coordinator.SubmitAsync(address + "/dieu-phoi", [("phien-ban", "0"), ("ly-do", "Đã gộp vào chương trình khác.")], address + "/dieu-phoi?handler=End"))
            ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var late = await coordinator.SubmitAsync(address + "/dieu-phoi", [("phien-ban", "0"), ("don-vi", "M02"), ("ly-do", "Đúng chức năng hơn.")], address + "/dieu-phoi?handler=Move");
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await late.Content.ReadAsStringAsync());
        var conflict = page.QuerySelector(".conflict")!.TextContent;
        conflict.ShouldContain("Đã gộp vào chương trình khác.");
        conflict.ShouldContain("Người Mẫu Coordinator, Sở Công Thương");
        conflict.ShouldContain("Chuyển việc: Sở Tài chính");
        conflict.ShouldContain("Đúng chức năng hơn.");
    }

    [Fact]
    public async Task A_note_says_who_wrote_it()
    {
        var address = await EntryAddressAsync();
        using (var written = await coordinator.SubmitAsync(address, Fields("Đã họp.")))
            written.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await coordinator.OpenAsync(address)).QuerySelector(".timeline .row-notes")!.TextContent.ShouldContain("Người Mẫu Coordinator, Sở Công Thương");
    }

    [Fact]
    public async Task A_megabyte_in_a_note_is_refused_in_words_and_stays_in_the_field()
    {
        var address = await EntryAddressAsync();
        var huge = new string('ă', 1 << 20);
        using var answer = await coordinator.SubmitAsync(address, Fields(huge));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.QuerySelector("[role=alert] a")!.TextContent.ShouldContain("8 000");
        ((IHtmlTextAreaElement)page.GetElementById("loi-ghi")!).Value.Trim().Length.ShouldBe(huge.Length);
    }

    [Fact]
    public async Task A_form_without_its_token_is_answered_in_words()
    {
        using var forged = await coordinator.Client.PostAsync(new Uri(await EntryAddressAsync(), UriKind.Relative), new FormUrlEncodedContent([new("noi-dung", "x")]));
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await forged.Content.ReadAsStringAsync()).ShouldContain("Chưa có gì bị thay đổi");
    }

    [Fact]
    public async Task A_filter_is_kept_as_a_view()
    {
        using var saved = await coordinator.SubmitAsync(Plan + "/cong-viec", [("ten", "Còn làm")], Plan + "/cong-viec?trang-thai=con&handler=Save");
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var link = (await coordinator.OpenAsync(Plan + "/cong-viec")).QuerySelectorAll(".views a").ShouldHaveSingleItem();
        link.TextContent.ShouldBe("Còn làm");
        (await coordinator.OpenAsync(link.GetAttribute("href")!)).QuerySelector("#trang-thai option[selected]")!.GetAttribute("value").ShouldBe("con");
    }

    [Theory]
    [InlineData("/lam-viec/viec.xlsx?don-vi=M02", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/lam-viec/viec.ics", "text/calendar")]
    [InlineData(Plan + "/cong-viec.xlsx?trang-thai=con", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData(Plan + "/cong-viec.ics?trang-thai=con", "text/calendar")]
    public async Task Lists_come_as_files_for_who_is_signed_in(string address, string mediaType)
    {
        using var file = await coordinator.GetAsync(address);
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        using var anonymous = await site.NewVisitor().GetAsync(address);
        anonymous.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static (string, string)[] Fields(string text) => [("muc-do", "dang-lam"), ("ngay", "2026-03-09"), ("noi-dung", text)];

    private async Task<string> EntryAddressAsync() =>
        (await coordinator.OpenAsync("/lam-viec")).QuerySelector("td.task-text a")!.GetAttribute("href")!;

    private static async Task<HttpResponseMessage> PostFileAsync(Visitor visitor, string address, string name, string content)
    {
        var token = (await visitor.OpenAsync(address)).QuerySelector("#ghi ~ form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new MultipartFormDataContent();
        foreach (var (field, value) in Fields("Đã tập huấn hai lớp.").Append(("__RequestVerificationToken", token)))
            body.Add(new StringContent(value), field);
        body.Add(new StringContent(content), "tep", name);
        return await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), body);
    }
}
