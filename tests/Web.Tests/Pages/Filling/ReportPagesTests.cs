using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages.Filling;

public sealed class ReportPagesTests
{
    [Fact]
    public async Task What_is_owed_stands_first_and_leads_to_the_form()
    {
        await using var site = await StartAsync();
        await SampleReports.OpenAsync(site.Database);
        using var visitor = await site.SignedInAsync(Role.Reporter, "M02");
        var own = await visitor.OpenAsync("/lam-viec?trang-thai=tre");
        var link = own.QuerySelector(".owed-list .btn-row")!.GetAttribute("href")!;
        own.QuerySelector(".owed-list")!.TextContent.ShouldContain("15/03/2026");
        var page = await visitor.OpenAsync(link);
        page.QuerySelectorAll("[data-field]").Length.ShouldBe(3 + SampleReports.Questions.Count + 1);
        page.QuerySelector("label[for='f-q-so-co-so-duoc-tu-van']")!.TextContent.ShouldContain("(cơ sở)");
        using var foreign = await site.SignedInAsync(Role.Reporter, "M01");
        (await foreign.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var leader = await site.SignedInAsync(Role.Leader, null);
        (await leader.OpenAsync(link)).QuerySelector("#bao-cao").ShouldBeNull();
    }

    [Fact]
    public async Task Without_scripts_answers_and_files_are_saved_together_and_nothing_typed_is_lost()
    {
        await using var site = await StartAsync();
        var address = AddressOf(await SampleReports.OpenAsync(site.Database));
        using var visitor = await site.SignedInAsync(Role.Reporter, "M02");
        var form = Filled(await visitor.OpenAsync(address), ("v." + SampleReports.Advised, "12,5"), ("v." + SampleReports.Applied, "sáu"), ("v." + SampleReports.Hardship, "Thiếu người."));
        form.Add(new ByteArrayContent("%PDF-1.7 x"u8.ToArray()), "t." + SampleReports.List, "danh-sach.pdf");
        using var answer = await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        ValueOf(page, SampleReports.Applied).ShouldBe("sáu");
        page.QuerySelector("#f-q-trong-do-da-ap-dung-loi")!.TextContent.ShouldContain("1.234,5");
        page.QuerySelector(".refused a")!.GetAttribute("href").ShouldBe("#f-q-trong-do-da-ap-dung");
        ValueOf(page, SampleReports.Advised).ShouldBe("12,5");
        page.QuerySelector($"[data-files='{SampleReports.List}'] a")!.TextContent.ShouldBe("danh-sach.pdf");
        var file = await visitor.GetAsync(page.QuerySelector($"[data-files='{SampleReports.List}'] a")!.GetAttribute("href")!);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");

        // The next save mends it; the file is taken out with it.
        var again = Filled(page, ("v." + SampleReports.Applied, "6"), ("bo-tep", page.QuerySelector("button[name=bo-tep]")!.GetAttribute("value")!));
        using var saved = await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), again);
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = await visitor.OpenAsync(saved.Headers.Location!.ToString());
        after.QuerySelector(".saved")!.TextContent.ShouldContain(":");
        after.QuerySelector($"[data-files='{SampleReports.List}'] a").ShouldBeNull();
    }

    [Fact]
    public async Task Two_people_in_one_report_see_both_texts_and_choose()
    {
        await using var site = await StartAsync();
        var report = await SampleReports.OpenAsync(site.Database);
        var address = AddressOf(report);
        using var visitor = await site.SignedInAsync(Role.Reporter, "M02");
        var mine = await visitor.OpenAsync(address);
        await SampleReports.SaveAsync(site.Database, report.Id, (SampleReports.Advised, "11"), (SampleReports.Hardship, "Của người khác."));
        using var form = Filled(mine, ("v." + SampleReports.Advised, "12"), ("v." + SampleReports.Applied, "3"));
        using var answer = await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.QuerySelectorAll(".both-texts").Length.ShouldBe(1);
        page.QuerySelector(".both-texts")!.TextContent.ShouldContain("11");
        ValueOf(page, SampleReports.Advised).ShouldBe("12");
        ValueOf(page, SampleReports.Applied).ShouldBe("3");
        page.GetElementById("f-q-kho-khan-chinh")!.TextContent.Trim().ShouldBe("Của người khác.");
        using var again = Filled(page);
        (await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), again)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        ValueOf(await visitor.OpenAsync(address), SampleReports.Advised).ShouldBe("12");
    }

    [Fact]
    public async Task A_report_goes_over_the_head_to_the_coordinator()
    {
        await using var site = await StartAsync();
        var report = await SampleReports.OpenAsync(site.Database, needsHead: true);
        var submit = AddressOf(report) + "/gui";
        using var visitor = await site.SignedInAsync(Role.Reporter, "M02");
        var missing = await visitor.OpenAsync(submit);
        missing.QuerySelectorAll("section.conflict li a").Length.ShouldBe(2);
        (await visitor.SubmitAsync(submit, [("thay", MarkIn(missing))])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await SampleReports.FillAsync(site.Database, report.Id);
        (await visitor.SubmitAsync(submit, [("thay", MarkIn(missing))])).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var ready = await visitor.OpenAsync(submit);
        (await visitor.SubmitAsync(submit, [("thay", MarkIn(ready))])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.OpenAsync(AddressOf(report))).QuerySelector("#bao-cao").ShouldBeNull();

        using var head = await site.SignedInAsync(Role.UnitHead, "M02");
        (await head.OpenAsync("/lam-viec")).QuerySelector(".owed-list .btn-row")!.GetAttribute("href").ShouldBe(submit);
        var decision = await head.OpenAsync(submit);
        (await head.SubmitAsync(submit, [("ly-do", "")], submit + "?handler=Return")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await head.SubmitAsync(submit, [("thay", MarkIn(decision))], submit + "?handler=Approve")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await SampleReports.FormAsync(site.Database, report.Id)).Report.State.ShouldBe(ReportState.Submitted);
        (await visitor.OpenAsync("/lam-viec/bao-cao")).QuerySelector("tbody .state")!.TextContent.ShouldBe("Đã gửi");
    }

    [Fact]
    public async Task The_page_saves_by_itself_and_files_come_in_pieces()
    {
        await using var site = await StartAsync();
        var report = await SampleReports.OpenAsync(site.Database);
        var address = AddressOf(report);
        using var visitor = await site.SignedInAsync(Role.Reporter, "M02");
        using var stranger = site.NewVisitor();
        using var asked = new HttpRequestMessage(HttpMethod.Get, address + "/trang-thai") { Headers = { { "X-Requested-With", "report" } } };
        (await stranger.Client.SendAsync(asked)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var live = await visitor.Client.GetFromJsonAsync<JsonElement>(new Uri(address + "/trang-thai", UriKind.Relative));
        var token = live.GetProperty("token").GetString()!;
        var seen = live.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("key").GetString() == SampleReports.Advised).GetProperty("seen").GetString();
        var body = new { mark = ",", fields = new[] { new { key = SampleReports.Advised, seen, text = "1.234,5" } } };
        (await SendAsync(visitor, HttpMethod.Post, address + "/luu", JsonContent.Create(body), token: null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var saved = await SendAsync(visitor, HttpMethod.Post, address + "/luu", JsonContent.Create(body), token);
        var result = (await saved.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("fields")[0];
        (result.GetProperty("state").GetString(), result.GetProperty("value").GetString()).ShouldBe(("saved", "1234.5"));

        var content = "%PDF-1.7 hai phần"u8.ToArray();
        using var begun = await SendAsync(visitor, HttpMethod.Post, address + "/tep", JsonContent.Create(new { key = SampleReports.List, name = "hai-phan.pdf", length = content.Length }), token);
        var upload = (await begun.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("address").GetString()!;
        (await SendAsync(visitor, HttpMethod.Patch, upload, new ByteArrayContent(content[..5]), token, 0)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SendAsync(visitor, HttpMethod.Patch, upload, new ByteArrayContent(content[3..]), token, 3)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await visitor.Client.GetFromJsonAsync<JsonElement>(new Uri(upload, UriKind.Relative))).GetProperty("offset").GetInt32().ShouldBe(5);
        using var whole = await SendAsync(visitor, HttpMethod.Patch, upload, new ByteArrayContent(content[5..]), token, 5);
        (await whole.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("name").GetString().ShouldBe("hai-phan.pdf");
        (await SampleReports.FormAsync(site.Database, report.Id)).Find(SampleReports.List)!.Evidence.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Signing_out_clears_what_the_browser_keeps()
    {
        await using var site = await StartAsync();
        using var visitor = await site.SignedInAsync(Role.Reporter, "M02");
        using var answer = await visitor.SubmitAsync("/dang-xuat", []);
        answer.Headers.GetValues("Clear-Site-Data").Single().ShouldContain("\"storage\"");
        var worker = await visitor.GetAsync("/report-worker.js");
        worker.Headers.GetValues("Service-Worker-Allowed").Single().ShouldBe("/lam-viec/bao-cao/");
    }

    private static async Task<Site> StartAsync()
    {
        var site = await Site.StartAsync(withPlan: false);
        await SampleReports.PrepareAsync(site.Database);
        return site;
    }

    private static string AddressOf(Report report) => "/lam-viec/bao-cao/" + report.Id;

    private static string ValueOf(IHtmlDocument page, string key) => ((IHtmlInputElement)page.GetElementById("f-" + key.Replace('/', '-'))!).Value;

    private static string MarkIn(IHtmlDocument page) => page.QuerySelector("input[name=thay]")!.GetAttribute("value")!;

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, HttpMethod method, string address, HttpContent content, string? token, long? offset = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
        if (token is not null)
            request.Headers.Add("RequestVerificationToken", token);
        if (offset is { } at)
            request.Headers.Add("Upload-Offset", at.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return await visitor.Client.SendAsync(request);
    }

    // The form as it stands on the page, with some fields typed anew.
    private static MultipartFormDataContent Filled(IHtmlDocument page, params (string Name, string Value)[] typed)
    {
        var form = new MultipartFormDataContent();
        var fields = page.QuerySelectorAll("#bao-cao input:not([type=file]), #bao-cao textarea, #bao-cao select").Select(e => e switch
        {
            IHtmlTextAreaElement area => (Name: area.Name!, area.Value),
            IHtmlSelectElement choice => (Name: choice.Name!, Value: choice.Value ?? ""),
            _ => (Name: ((IHtmlInputElement)e).Name!, ((IHtmlInputElement)e).Value),
        }).ToList();
        foreach (var (name, value) in fields.Where(f => !typed.Any(t => t.Name == f.Name)).Concat(typed))
        {
            var part = new StringContent(value);
            part.Headers.ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = "utf-8" };
            form.Add(part, name);
        }
        return form;
    }
}
