using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Access;

namespace Xanh.Web.Tests.Pages.Registers;

public sealed class ImportPagesTests : IAsyncLifetime
{
    private const string List = "/lam-viec/so/doanh-nghiep";
    private const string Start = List + "/nhap";
    private const string Table = "STT;Tên doanh nghiệp;Mã số thuế;Cột lạ\n1;Công ty Sợi Đông Hải;0100109106;x\n2;Xưởng Gỗ Tân An;0100109107;x\n";

    private Site site = null!;
    private Visitor keeper = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync();
        keeper = await site.SignedInAsync(Role.Coordinator);
    }

    public async ValueTask DisposeAsync()
    {
        keeper.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_table_goes_in_step_by_step_and_out_again_without_scripts()
    {
        var columns = await UploadAsync(Table);
        var page = await keeper.OpenAsync(columns);
        page.QuerySelectorAll("select[name=cot]").Cast<IHtmlSelectElement>().Select(s => s.Value).ShouldBe(["", "name", "tax-code", ""]);
        foreach (var language in new[] { "vi", "en" })
            PageRules.ShouldBeWhole(await keeper.OpenAsync(columns + "&lang=" + language), columns);
        await keeper.OpenAsync(Start + "?lang=vi");

        var run = await PostAsync(columns, columns + "&handler=Check", ("cot", ""), ("cot", "name"), ("cot", "tax-code"), ("cot", ""));
        page = await CheckedAsync(run);
        PageRules.ShouldBeWhole(page, run);
        page.QuerySelector(".attention")!.TextContent.ShouldContain("C3");
        // Doubtful values need a reason.
        using (var unreasoned = await keeper.SubmitAsync(run, [], run + "&handler=Save"))
        {
            unreasoned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            new HtmlParser().ParseDocument(await unreasoned.Content.ReadAsStringAsync()).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#ly-do");
        }
        var saving = await PostAsync(run, run + "&handler=Save", ("ly-do", "Theo giấy đăng ký"));
        var done = await RedirectedAsync(saving);
        page = await keeper.OpenAsync(done);
        PageRules.ShouldBeWhole(page, done);
        page.QuerySelector(".saved").ShouldNotBeNull();
        (await keeper.OpenAsync(List)).Body!.TextContent.ShouldContain("Xưởng Gỗ Tân An");
        (await keeper.OpenAsync(Start)).QuerySelectorAll("table tbody tr").Length.ShouldBe(1);
        // The same header again: the columns are remembered.
        (await keeper.OpenAsync(await UploadAsync(Table))).Body!.TextContent.ShouldContain("lần nhập trước");

        (await PostAsync(done, done.Replace("&da-nhap=true", "", StringComparison.Ordinal) + "&handler=Undo")).ShouldNotBeNull();
        (await keeper.OpenAsync(List)).Body!.TextContent.ShouldNotContain("Xưởng Gỗ Tân An");
    }

    [Fact]
    public async Task Faulty_cells_are_named_and_come_back_as_a_table()
    {
        var columns = await UploadAsync(Table.Replace("0100109106", "12AB", StringComparison.Ordinal));
        var run = await PostAsync(columns, columns + "&handler=Check", ("cot", ""), ("cot", "name"), ("cot", "tax-code"), ("cot", ""));
        var page = await CheckedAsync(run);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("C2");
        page.QuerySelector("form[action*='handler=Save']").ShouldBeNull();
        using var rejected = await keeper.GetAsync(page.QuerySelector("[role=alert] a")!.GetAttribute("href")!);
        rejected.StatusCode.ShouldBe(HttpStatusCode.OK);
        var rows = Rows(await rejected.Content.ReadAsByteArrayAsync());
        rows.Count.ShouldBe(2);
        rows[0].ShouldBe("STT|Tên doanh nghiệp|Mã số thuế|Cột lạ|Lỗi cần sửa");
        rows[1].ShouldStartWith("1|Công ty Sợi Đông Hải|12AB|x|C2: ");
    }

    [Fact]
    public async Task What_is_on_screen_is_what_a_file_holds()
    {
        var columns = await UploadAsync("Tên doanh nghiệp;Mã số thuế;Số lao động;Địa chỉ\nCông ty Bé;;5;=2+3\nCông ty Lớn;0100109106;1.250;Số 1\n".Replace("=2+3", "@Số 2", StringComparison.Ordinal));
        var run = await PostAsync(columns, columns + "&handler=Check", ("cot", "name"), ("cot", "tax-code"), ("cot", "workers"), ("cot", "address"));
        await CheckedAsync(run);
        await RedirectedAsync(await PostAsync(run, run + "&handler=Save"));
        using var sheet = await keeper.GetAsync(List + "/danh-sach.xlsx?cot=workers&cot=address&xep=workers&giam=co");
        Rows(await sheet.Content.ReadAsByteArrayAsync()).ShouldBe(["Tên doanh nghiệp|Địa chỉ|Số lao động", "Công ty Lớn|Số 1|1250", "Công ty Bé|@Số 2|5"]);
        using var csv = await keeper.GetAsync(List + "/danh-sach.csv?cot=address&tim=cong+ty+be");
        (await csv.Content.ReadAsStringAsync()).TrimStart('\uFEFF').ShouldBe("Tên doanh nghiệp;Địa chỉ\r\nCông ty Bé;'@Số 2\r\n");
        using var template = await keeper.GetAsync(Start + "/mau.xlsx");
        Rows(await template.Content.ReadAsByteArrayAsync()).Single().ShouldStartWith("Tên doanh nghiệp|Mã số thuế|");
    }

    [Fact]
    public async Task Personal_fields_never_leave_in_a_file_of_who_may_not_see_them()
    {
        using var reader = await site.SignedInAsync(Role.Leader);
        using var sheet = await reader.GetAsync(List + "/danh-sach.xlsx?cot=contact-name&cot=contact-phone");
        Rows(await sheet.Content.ReadAsByteArrayAsync()).Single().ShouldNotContain("liên hệ");
        using var start = await reader.GetAsync(Start);
        start.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.csv", "")]
    public async Task What_is_no_table_is_refused_in_words(string name, string content)
    {
        using var refused = await SendAsync(name, content);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync()).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#bang");
    }

    [Fact]
    public async Task Old_links_of_steps_lead_to_the_beginning()
    {
        foreach (var step in new[] { "?tep=", "?luot=" })
        {
            using var gone = await keeper.GetAsync(Start + step + Guid.NewGuid().ToString("D"));
            gone.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }
        using var none = await keeper.GetAsync(Start + "?lan=" + Guid.NewGuid().ToString("D"));
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static List<string> Rows(byte[] content)
    {
        using var file = RowFile.Open(new MemoryStream(content), "a.xlsx", out _).ShouldNotBeNull();
        using var reader = file.Read(0);
        var rows = new List<string>();
        while (reader.Next())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.Row.Count).Select(c => reader.Row[c].Text)));
        return rows;
    }

    private async Task<string> UploadAsync(string table)
    {
        using var sent = await SendAsync("bảng.csv", table);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        return sent.Headers.Location!.OriginalString;
    }

    private async Task<HttpResponseMessage> SendAsync(string name, string table)
    {
        var token = (await keeper.OpenAsync(Start)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(table)), "bang", name } };
        return await keeper.Client.PostAsync(new Uri(Start + "?handler=Upload", UriKind.Relative), form);
    }

    /// <returns>Where it leads.</returns>
    private async Task<string> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        using var sent = await keeper.SubmitAsync(page, fields, action);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        return sent.Headers.Location!.OriginalString;
    }

    /// <summary>A run that is over, however long it took; a page that still shows progress is asked for again.</summary>
    private async Task<IHtmlDocument> CheckedAsync(string run)
    {
        while (true)
        {
            var page = await keeper.OpenAsync(run);
            if (page.GetElementById("tien-do") is null)
                return page;
            await Task.Delay(100);
        }
    }

    /// <returns>Where a run leads once it has saved.</returns>
    private async Task<string> RedirectedAsync(string run)
    {
        while (true)
        {
            using var response = await keeper.GetAsync(run);
            var body = await response.Content.ReadAsStringAsync();
            if (response.Headers.Location is { } place)
                return place.OriginalString;
            body.ShouldContain("id=\"tien-do\"");
            await Task.Delay(100);
        }
    }
}
