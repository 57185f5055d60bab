using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.HumanResources;
using Xanh.Programme.Organisations;
using Xanh.Programme.Registers;

namespace Xanh.Web.Tests.Pages.HumanResources;

/// <summary>A labour survey through its pages, from the first occupation to the forecast.</summary>
public sealed class SurveyPagesTests : IAsyncLifetime
{
    private const string List = "/lam-viec/nhan-luc";
    private const string Year = List + "/2026";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private Site site = null!;
    private Visitor keeper = null!;
    private Visitor enterprise = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync(withPlan: false);
        await site.Database.RunAsync((ImportUnits import) => import.RunAsync(
            new ImportUnits.Request([new UnitRow("M01", "Sở Công Thương", "department", null, []), new UnitRow("40003", "Phường Vân Thành", "ward", null, [])]), Actor.Xanh));
        await EnterAsync(Enterprise.Register, ("name", "Công ty Một"), ("commune", "40003"), ("workers", "100"), ("contact-mail", "lienhe1@example.vn"), ("contact-consent", "Có"));
        await EnterAsync(Enterprise.Register, ("name", "Công ty Hai"), ("commune", "40003"), ("workers", "300"));
        keeper = await site.SignedInAsync(Role.Coordinator);
        enterprise = site.NewVisitor();
    }

    public async ValueTask DisposeAsync()
    {
        enterprise.Dispose();
        keeper.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_survey_goes_from_its_opening_to_the_forecast()
    {
        var form = await OpenedAsync();
        var page = await enterprise.OpenAsync(form);
        page.QuerySelectorAll(".survey-occupation").Length.ShouldBe(UsualOccupation.All.Count);
        var jobs = page.QuerySelector("input[id^='dang-co-']")!.Id!;
        var id = jobs["dang-co-".Length..];
        (string, string)[] typed = [("phien-ban", "0"), ("lao-dong", "100"), (jobs, "10"), ("them-1-" + id, "4"), ("them-3-" + id, "2"), ("viec", "gui")];
        using (var doubtful = await enterprise.SubmitAsync(form, typed))
        {
            doubtful.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var told = await ParsedAsync(doubtful);
            PageRules.ShouldBeWhole(told, "doubtful");
            told.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#them-3-" + id);
            told.QuerySelector("#" + jobs)!.GetAttribute("value").ShouldBe("10");
            told.QuerySelector("#xac-nhan").ShouldNotBeNull();
        }
        using (var sent = await enterprise.SubmitAsync(form, [.. typed, ("xac-nhan", "co")]))
            sent.Headers.Location!.ToString().ShouldBe(form + "?da=gui");
        using (var corrected = await enterprise.SubmitAsync(form, [("phien-ban", "1"), ("lao-dong", "100"), (jobs, "20"), ("them-1-" + id, "4"), ("viec", "gui")]))
            corrected.Headers.Location!.ToString().ShouldBe(form + "?da=gui");
        using (var outrun = await enterprise.SubmitAsync(form, [("phien-ban", "1"), ("lao-dong", "100"), (jobs, "30"), ("viec", "gui")]))
        {
            outrun.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await ParsedAsync(outrun)).QuerySelector("input[name=phien-ban]")!.GetAttribute("value").ShouldBe("2");
        }

        var results = await keeper.OpenAsync(Year + "/ket-qua");
        results.QuerySelector(".survey-table tbody td[data-label^='Đang có']")!.TextContent.ShouldBe("20");
        results.QuerySelector(".survey-counts")!.TextContent.ShouldContain("50");
        var forecast = await keeper.OpenAsync(Year + "/du-bao");
        var details = forecast.QuerySelector(".survey-table tbody th a")!.GetAttribute("href")!;
        // 100 of 400 workers answered: 20 jobs stand for 80, 4 needed for 16, and 4 % of 80 leave in a year.
        (await keeper.OpenAsync(details)).QuerySelector("section:has(#nam-1) .formula")!.TextContent.ShouldContain("Nhu cầu: 80 + 16 + 3 = 99");
        using (var set = await keeper.SubmitAsync(Year + "/du-bao", [("thay-the", "10"), ("o-lai", "50"), ("ly-do", "Theo số nghỉ hưu")]))
            set.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await keeper.OpenAsync(details)).QuerySelector("section:has(#nam-1) .formula")!.TextContent.ShouldContain("Nhu cầu: 80 + 16 + 8 = 104");
    }

    [Fact]
    public async Task Every_page_is_whole_in_both_languages()
    {
        var form = await OpenedAsync();
        var jobs = (await enterprise.OpenAsync(form)).QuerySelector("input[id^='dang-co-']")!.Id!;
        using (var sent = await enterprise.SubmitAsync(form, [("phien-ban", "0"), ("lao-dong", "100"), (jobs, "10"), ("nguoi-tra-loi", "Nguyễn Thử An"), ("dong-y", "co"), ("viec", "gui")]))
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var answer = (await keeper.OpenAsync(Year + "?tinh-trang=da-tra-loi")).QuerySelector(".survey-table tbody th a")!.GetAttribute("href")!;
        var details = (await keeper.OpenAsync(Year + "/du-bao")).QuerySelector(".survey-table tbody th a")!.GetAttribute("href")!;
        foreach (var address in new[] { List, List + "/mo", Year, Year + "?tim=mot", Year + "/giay-moi", Year + "/ket-qua", Year + "/ket-qua?xa=40003", Year + "/du-bao", Year + "/nhap", answer, details, form, form + "?da=nhap", "/khao-sat" })
        {
            foreach (var language in new[] { "vi", "en" })
                PageRules.ShouldBeWhole(await keeper.OpenAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language), address);
        }
        (await keeper.OpenAsync(answer)).Body!.TextContent.ShouldContain("Nguyễn Thử An");
    }

    [Fact]
    public async Task A_wrong_code_is_told_in_words_and_a_typed_one_opens()
    {
        var form = await OpenedAsync();
        using (var wrong = await enterprise.GetAsync("/khao-sat/AAAA-BBBB-CCCC-DDDD"))
        {
            wrong.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await ParsedAsync(wrong)).QuerySelector("[role=alert]")!.TextContent.ShouldContain("Mã phiếu này không đúng");
        }
        using var typed = await enterprise.GetAsync("/khao-sat?ma=" + form[(form.LastIndexOf('/') + 1)..].ToLowerInvariant());
        var opened = await enterprise.OpenAsync(typed.Headers.Location!.ToString());
        opened.QuerySelector(".survey-whose")!.TextContent.ShouldContain("Công ty");
    }

    [Fact]
    public async Task A_sheet_is_filled_in_read_back_and_its_faults_are_named_by_cell()
    {
        var form = await OpenedAsync();
        using var sheet = await enterprise.GetAsync(form + "/phieu.xlsx");
        var content = await sheet.Content.ReadAsByteArrayAsync();
        using (var read = await UploadAsync(form, content))
        {
            read.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await ParsedAsync(read)).QuerySelector("[role=alert] li")!.TextContent.ShouldContain("!D5");
        }
        using var nonsense = await UploadAsync(form, "xin chào"u8.ToArray());
        nonsense.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        PageRules.ShouldBeWhole(await ParsedAsync(nonsense), "nonsense");
    }

    [Fact]
    public async Task Mail_waits_in_the_outbox_and_who_only_reads_sees_sums_alone()
    {
        var form = await OpenedAsync();
        using (var mailed = await keeper.SubmitAsync(Year, [], Year + "?handler=Mail"))
            mailed.Headers.Location!.ToString().ShouldBe(Year + "?gui=1&truoc=0&khong=1");
        using var leader = await site.SignedInAsync(Role.Leader);
        foreach (var closed in new[] { Year, Year + "/nhap", Year + "/duong-dan.xlsx", Year + "/tra-loi.xlsx" })
        {
            using var refused = await leader.GetAsync(closed);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, closed);
        }
        (await leader.OpenAsync(Year + "/ket-qua")).Body!.TextContent.ShouldNotContain(form);
        using var links = await keeper.GetAsync(Year + "/duong-dan.xlsx");
        using var file = RowFile.Open(new MemoryStream(await links.Content.ReadAsByteArrayAsync()), "a.xlsx", out _).ShouldNotBeNull();
        using var rows = file.Read(0);
        var found = new List<string>();
        while (rows.Next())
            found.Add(rows.Row[7].Text);
        found.ShouldContain(link => link.EndsWith(form, StringComparison.Ordinal));
    }

    // With the suggested occupations; gives the address of the form of the first enterprise.
    private async Task<string> OpenedAsync()
    {
        var until = site.Services.GetRequiredService<TimeProvider>().GetUtcNow().Date.AddDays(30);
        using (var loaded = await keeper.SubmitAsync(List, [], List + "?handler=Occupations"))
            loaded.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var opened = await keeper.SubmitAsync(List + "/mo", [("nam", "2026"), ("den-ngay", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]))
            opened.Headers.Location!.ToString().ShouldBe(Year + "?da=mo");
        return new Uri((await keeper.OpenAsync(Year + "?tim=mot")).QuerySelector(".survey-table .survey-link")!.TextContent).AbsolutePath;
    }

    private async Task EnterAsync(string register, params (string Key, string Typed)[] typed)
    {
        var draft = RecordDraft.Of(typed.ToDictionary(t => t.Key, t => t.Typed, StringComparer.Ordinal));
        var saved = await site.Database.RunAsync((RegisterBook book) => book.FindByCode(register)!.SaveAsync(null, 0, draft, Vietnamese, Actor.Xanh));
        saved.Value!.Faults.ShouldBeEmpty();
    }

    private async Task<HttpResponseMessage> UploadAsync(string form, byte[] content)
    {
        var token = (await enterprise.OpenAsync(form)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { file, "tep", "phieu.xlsx" } };
        return await enterprise.Client.PostAsync(new Uri(form + "?handler=Upload", UriKind.Relative), body);
    }

    private static async Task<IHtmlDocument> ParsedAsync(HttpResponseMessage response) => new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
}
