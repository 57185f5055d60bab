using System.Globalization;
using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Web.Tests.Messages;
using Xanh.Web.Tests.Pages;

namespace Xanh.Web.Tests.Papers;

public sealed class PaperPagesTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n% thư mẫu đã ký\n"u8];

    private Site site = null!;
    private Visitor reporter = null!;
    private Guid report;

    private string Report => "/lam-viec/bao-cao/" + report.ToString("D");

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync();
        var today = TimeProvider.System.Today();
        await using var scope = site.Services.CreateAsyncScope();
        report = await OpenedPeriod.MakeAsync(scope.ServiceProvider.GetRequiredService<ProgrammeDb>(), today.AddDays(-10), today.AddDays(10));
        reporter = await site.SignedInAsync(Role.Reporter, "M02");
        (await SaveAsync("note", "Thiếu vốn đối ứng.")).IsWhole.ShouldBeTrue();
    }

    public async ValueTask DisposeAsync()
    {
        reporter.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task The_report_comes_as_an_official_document_and_the_signed_one_is_recorded()
    {
        var text = await DocumentAsync();
        text.ShouldContain("SỞ TÀI CHÍNH");
        text.ShouldContain("Kính gửi: Sở Công Thương");
        text.ShouldContain("Thiếu vốn đối ứng.");
        text.ShouldContain("Trần Văn Mẫu Thủ Trưởng");
        text.ShouldContain("Số:         /BC-STC");
        (await reporter.OpenAsync(Report)).QuerySelector($"a[href=\"{Report}/van-ban\"]").ShouldNotBeNull();

        using var wrong = await UploadAsync("/van-ban", "/van-ban", [("so", "12/BC-STC"), ("ngay", "2026-01-07"), ("nguoi-ky", "Trần Văn Mẫu")], "tep", "ky.pdf", [1, 2, 3]);
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("không phải PDF");
        using var done = await UploadAsync("/van-ban", "/van-ban", [("so", "05/BC-STC"), ("ngay", "2026-02-07"), ("nguoi-ky", "Trần Văn Mẫu")], "tep", "ky.pdf", Pdf);
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
        var page = await reporter.OpenAsync(done.Headers.Location!.ToString());
        page.QuerySelector(".facts")!.TextContent.ShouldContain("05/BC-STC");
        using var file = await reporter.GetAsync(((IHtmlAnchorElement)page.QuerySelector(".facts a")!).PathName);
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        text = await DocumentAsync();
        text.ShouldContain("Số: 05/BC-STC");
        text.ShouldContain("ngày 07 tháng 02 năm 2026");
        using var other = await site.SignedInAsync(Role.Reporter, "M01");
        using var hidden = await other.GetAsync(Report + "/bao-cao.docx");
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Difficulties_and_money_of_the_unit_stand_in_the_report_and_on_paper_by_themselves()
    {
        (await reporter.OpenAsync(Report)).QuerySelector("#vuong-mac")!.TextContent.ShouldContain("không nêu vướng mắc nào");
        await MattersAsync();
        var page = await reporter.OpenAsync(Report);
        PageRules.ShouldBeWhole(page, Report);
        page.QuerySelector("#vuong-mac li")!.TextContent.ShouldContain("Chưa có quỹ đất");
        var row = page.QuerySelector("#kinh-phi li")!.TextContent;
        row.ShouldContain("Tập huấn cho cán bộ xã");
        row.ShouldContain("Chi vượt 20.000.000 đồng");
        page.QuerySelector("#kinh-phi strong")!.TextContent.ShouldBe("Tổng 1 dòng: đề nghị 150.000.000, được giao 100.000.000, giải ngân 120.000.000");
        using var reviewer = await site.SignedInAsync(Role.Coordinator);
        (await reviewer.OpenAsync($"/lam-viec/ky-bao-cao/{OpenedPeriod.Slug}/bao-cao/M02")).QuerySelector("#kinh-phi ul")!.TextContent.ShouldContain("Tập huấn cho cán bộ xã");

        var lines = (await DocumentAsync()).Split('\n');
        lines.ShouldContain("I. KINH PHÍ THỰC HIỆN");
        lines.ShouldContain("100.000.000");
        lines.ShouldContain(l => l.Contains("giải ngân vượt 20.000.000 đồng", StringComparison.Ordinal) && l.EndsWith("Giá thiết bị tăng.", StringComparison.Ordinal));
        lines.ShouldContain(l => l.StartsWith("1. Chưa có quỹ đất (nêu ngày 01/06/2025, gửi Sở Công Thương", StringComparison.Ordinal));
        lines.ShouldContain("Thiếu vốn đối ứng.");
    }

    [Fact]
    public async Task A_workbook_goes_out_and_comes_back_with_a_look_before_it_is_saved()
    {
        var book = await WorkbookAsync();
        var edited = Edit(book, "note", "Đã có vốn đối ứng.");
        using var looked = await UploadAsync("/bang-tinh", "/bang-tinh", [], "tep", "bang.xlsx", edited);
        looked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = Parse(await looked.Content.ReadAsStringAsync());
        page.QuerySelector(".rows tbody")!.TextContent.ShouldContain("Đã có vốn đối ứng.");
        (await ValueAsync("note")).ShouldBe("Thiếu vốn đối ứng.");

        using var saved = await SubmitPreviewAsync(page);
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
        (await reporter.OpenAsync(saved.Headers.Location!.ToString())).QuerySelector(".all-clear")!.TextContent.ShouldContain("Đã lưu 1 câu trả lời");
        (await ValueAsync("note")).ShouldBe("Đã có vốn đối ứng.");
        await using var scope = site.Services.CreateAsyncScope();
        var field = scope.ServiceProvider.GetRequiredService<ProgrammeDb>().ReportFields.Single(f => f.ReportId == report && f.Key == "note");
        field.Source.ShouldBe(FieldSource.Sheet);
        field.SourceNote!.ShouldStartWith("bang.xlsx BaoCao!D");

        // The same workbook again, after somebody else's change on the page.
        using var stale = await UploadAsync("/bang-tinh", "/bang-tinh", [], "tep", "bang.xlsx", Edit(book, "note", "Bản cũ trong bảng"));
        var conflict = Parse(await stale.Content.ReadAsStringAsync());
        conflict.QuerySelector(".badge.mail-unsure")!.TextContent.ShouldContain("Người khác đã sửa");
        conflict.QuerySelector("form[action$='handler=Save']").ShouldBeNull();
    }

    [Fact]
    public async Task Faults_are_named_by_cell_and_strangers_refused()
    {
        var book = await WorkbookAsync();
        var formula = Edit(book, "note", null, cell => cell.CellFormula = new CellFormula("[1]Sheet1!A1"));
        using var told = await UploadAsync("/bang-tinh", "/bang-tinh", [], "tep", "bang.xlsx", formula);
        var page = Parse(await told.Content.ReadAsStringAsync());
        page.QuerySelector(".refused li")!.TextContent.ShouldContain("công thức =[1]Sheet1!A1");
        page.QuerySelector(".refused li strong")!.TextContent.ShouldStartWith("BaoCao!D");
        using var nothing = await UploadAsync("/bang-tinh", "/bang-tinh", [], "tep", "bang.xlsx", [1, 2]);
        nothing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await nothing.Content.ReadAsStringAsync()).ShouldContain("không mở được như một bảng Excel");
    }

    private async Task MattersAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var actor = new Actor(Guid.CreateVersion7(), "Lê Văn Báo Cáo", OpenedPeriod.Unit, [Role.Reporter]);
        var raised = await services.GetRequiredService<RaiseDifficulty>().RunAsync(new RaiseDifficulty.Request("Chưa có quỹ đất", "Chưa có quỹ đất cho khu xử lý.", "land", null, null, null, null, null, []), actor);
        await services.GetRequiredService<ProgrammeDb>().Difficulties.Where(d => d.Id == raised.Value!.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.RaisedOn, new DateOnly(2025, 6, 1)));
        var line = (await services.GetRequiredService<OpenBudgetLine>().RunAsync(new OpenBudgetLine.Request(OpenedPeriod.Unit, 2025, "state-environment", "Tập huấn cho cán bộ xã", null, null, null), actor)).Value!;
        foreach (var (step, amount) in new[] { (BudgetStep.Requested, 150_000_000L), (BudgetStep.Allotted, 100_000_000L), (BudgetStep.Disbursed, 120_000_000L) })
        {
            var entered = await services.GetRequiredService<EnterBudget>().RunAsync(
                new EnterBudget.Request(line.Id, line.Version, step, amount, new DateOnly(2025, 7, 1), "125/QĐ-UBND", null, step == BudgetStep.Disbursed ? "Giá thiết bị tăng." : null, []), actor);
            line = entered.Value ?? throw new InvalidOperationException(entered.Refusal?.Code);
        }
    }

    private async Task<string> DocumentAsync()
    {
        using var answer = await reporter.GetAsync(Report + "/bao-cao.docx");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        await using var content = await zip.GetEntry("word/document.xml")!.OpenAsync();
        return string.Join('\n', System.Xml.Linq.XDocument.Load(content).Descendants().Where(e => e.Name.LocalName == "p").Select(p => p.Value));
    }

    private async Task<byte[]> WorkbookAsync()
    {
        using var answer = await reporter.GetAsync(Report + "/bao-cao.xlsx");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static byte[] Edit(byte[] book, string key, string? text, Action<Cell>? more = null)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var file = SpreadsheetDocument.Open(stream, true))
        {
            var id = file.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().First(s => s.Name! == "BaoCao").Id!.Value!;
            var row = ((WorksheetPart)file.WorkbookPart.GetPartById(id)).Worksheet.Descendants<Row>().Single(r => r.Elements<Cell>().Any(c => c.InnerText == key));
            var cell = row.Elements<Cell>().Single(c => c.CellReference!.Value!.StartsWith('D'));
            cell.RemoveAllChildren();
            if (text is not null)
                (cell.DataType, cell.CellValue) = (CellValues.String, new CellValue(text));
            more?.Invoke(cell);
        }
        return stream.ToArray();
    }

    private async Task<HttpResponseMessage> UploadAsync(string page, string action, (string Name, string Value)[] fields, string fileField, string fileName, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await TokenAsync(page)), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(file), fileField, fileName);
        return await reporter.Client.PostAsync(new Uri(Report + action, UriKind.Relative), form);
    }

    private async Task<HttpResponseMessage> SubmitPreviewAsync(IHtmlDocument page)
    {
        var fields = page.QuerySelectorAll("form[action$='handler=Save'] input").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)).Where(f => f.Item1 != "__RequestVerificationToken");
        return await reporter.SubmitAsync(Report + "/bang-tinh", fields, Report + "/bang-tinh?handler=Save");
    }

    private async Task<string> TokenAsync(string page) => (await reporter.OpenAsync(Report + page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static IHtmlDocument Parse(string body) => new HtmlParser().ParseDocument(body);

    private async Task<SavedFields> SaveAsync(string key, string text)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var saved = await scope.ServiceProvider.GetRequiredService<SaveFields>().RunAsync(new SaveFields.Request(report, [new TypedField(key, null, text)], TypedNumber.Invariant), Actor.Xanh);
        return saved.Value ?? throw new InvalidOperationException(saved.Refusal!.Message(CultureInfo.GetCultureInfo("en-GB")));
    }

    private async Task<string> ValueAsync(string key)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<ProgrammeDb>().ReportFields.Single(f => f.ReportId == report && f.Key == key).Value;
    }
}
