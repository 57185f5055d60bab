using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Publishing.Accounts;

namespace Xanh.Web.Tests.Pages.Access;

/// <summary>What the administrator does on the pages, and what the people then see.</summary>
public class AccountPagesTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private const string List = "/lam-viec/tai-khoan";
    private const string Right = "Bốn mùa Sông 77";

    [Fact]
    public async Task Without_a_mail_server_the_administrator_sees_the_link_once_and_the_person_gets_in_by_it()
    {
        using var admin = await fixture.Site.SignedInAsync(Role.Administrator);
        var made = await PageOf(await admin.SubmitAsync(List + "/moi", [("ten-dang-nhap", "moi.nguoi"), ("ho-ten", "Đinh Thị Mẫu Mới"), ("thu", "moi@example.vn"), ("don-vi", "M02"), ("vai-tro", "Reporter")]));
        var link = new Uri(made.QuerySelector(".one-time-link")!.TextContent).PathAndQuery;
        using var person = fixture.Site.NewVisitor();
        (await person.OpenAsync(link)).Body!.TextContent.ShouldContain("Đinh Thị Mẫu Mới");
        var differ = await PageOf(await person.SubmitAsync(link, [("ma", CodeOf(link)), ("mat-khau-moi", Right), ("mat-khau-lai", Right + "!")], "/dang-nhap/ma"));
        differ.QuerySelector(".refused")!.TextContent.ShouldContain("không giống nhau");
        using var answer = await person.SubmitAsync(link, [("ma", CodeOf(link)), ("mat-khau-moi", Right), ("mat-khau-lai", Right)], "/dang-nhap/ma");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        person.HasSession.ShouldBeTrue();
        (await person.OpenAsync("/tai-khoan")).Body!.TextContent.ShouldContain("Sở Tài chính");
        (await person.OpenAsync(link)).QuerySelector(".refused")!.TextContent.ShouldContain("đã được dùng");
        (await admin.OpenAsync(List + "?tim=dinh thi mau")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_edit_shows_both_texts_and_saves_nothing()
    {
        using var admin = await fixture.Site.SignedInAsync(Role.Administrator);
        using var visitor = await fixture.Site.SignedInAsync(Role.Assessor);
        var address = await AddressOfAsync(admin, "assessor.m01");
        var version = (await admin.OpenAsync(address)).QuerySelector("input[name=phien-ban]")!.GetAttribute("value")!;
        (string, string)[] Fields(string name) => [("phien-ban", version), ("ho-ten", name), ("thu", ""), ("don-vi", "M01"), ("vai-tro", "Assessor")];
        using var first = await admin.SubmitAsync(address, Fields("Bản Thứ Nhất"));
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var second = await PageOf(await admin.SubmitAsync(address, Fields("Bản Thứ Hai")));
        second.QuerySelector(".attention")!.TextContent.ShouldContain("Bản Thứ Nhất");
        ((IHtmlInputElement)second.QuerySelector("#ho-ten")!).Value.ShouldBe("Bản Thứ Hai");
        (await admin.OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe("Bản Thứ Nhất");
        (await visitor.OpenAsync("/")).QuerySelector(".site-me")!.TextContent.ShouldContain("Bản Thứ Nhất");
    }

    [Fact]
    public async Task Closing_an_account_signs_the_person_out_at_once()
    {
        using var admin = await fixture.Site.SignedInAsync(Role.Administrator);
        using var person = await fixture.Site.SignedInAsync(Role.Enterprise);
        var address = await AddressOfAsync(admin, "enterprise.m01");
        using var answer = await admin.SubmitAsync(address, [("ly-do", "hết hợp đồng")], address + "?handler=Close");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var next = await person.GetAsync("/tai-khoan");
        next.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.OpenAsync(List + "?trang-thai=dong")).Body!.TextContent.ShouldContain("hết hợp đồng");
    }

    [Fact]
    public async Task A_filled_in_template_is_checked_by_cell_and_becomes_accounts_with_printed_sheets()
    {
        using var admin = await fixture.Site.SignedInAsync(Role.Administrator);
        using var template = await admin.GetAsync(List + "/mau.xlsx");
        var file = await template.Content.ReadAsByteArrayAsync();
        AccountTable.Read(new MemoryStream(file), "mau.xlsx").Value.ShouldNotBeNull().ShouldHaveSingleItem().UserName.ShouldBe("vidu.nguyen");
        var ready = await UploadAsync(admin, file);
        ready.Body!.TextContent.ShouldContain("Sẵn sàng mở 1 tài khoản");
        var packed = ready.QuerySelector("input[name=dong]")!.GetAttribute("value")!;
        var sheets = await PageOf(await admin.SubmitAsync(List + "/nhap", [("dong", packed)], List + "/nhap?handler=Create"));
        sheets.QuerySelectorAll(".sign-in-sheet").Length.ShouldBe(1);
        sheets.QuerySelector(".sign-in-sheet img.qr")!.GetAttribute("src")!.ShouldStartWith("data:image/svg+xml;base64,");
        var again = await UploadAsync(admin, file);
        again.QuerySelector(".refused")!.TextContent.ShouldContain("Ô B4:");
        (await UploadAsync(admin, "không phải xlsx"u8.ToArray())).QuerySelector(".refused")!.TextContent.ShouldContain(".xlsx");
    }

    [Fact]
    public async Task Signing_in_with_an_authenticator_app_takes_two_steps()
    {
        using var person = await fixture.Site.SignedInAsync(Role.UnitHead);
        (await person.OpenAsync("/tai-khoan/hai-lop?buoc=ma")).QuerySelector(".typed-key").ShouldBeNull();
        using var begun = await person.SubmitAsync("/tai-khoan/hai-lop", [], "/tai-khoan/hai-lop?handler=Begin");
        (await person.OpenAsync("/tai-khoan/hai-lop")).QuerySelector(".typed-key").ShouldBeNull();
        var setup = await person.OpenAsync(begun.Headers.Location!.ToString());
        var key = setup.QuerySelector(".typed-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var on = await PageOf(await person.SubmitAsync("/tai-khoan/hai-lop", [("ma", TimeCode.Of(key, TimeProvider.System.GetUtcNow()))]));
        var codes = on.QuerySelectorAll(".recovery-codes code").Select(c => c.TextContent).ToList();
        codes.Count.ShouldBe(10);
        using var later = fixture.Site.NewVisitor();
        using var first = await later.SubmitAsync("/dang-nhap", [("ten-dang-nhap", "unithead.m01"), ("mat-khau", Site.Password), ("tiep", "/tai-khoan")]);
        later.HasSession.ShouldBeFalse();
        var step = first.Headers.Location!.ToString();
        var wrong = await PageOf(await later.SubmitAsync(step, [("ma", "000000")], "/dang-nhap?handler=Code"));
        wrong.QuerySelector(".refused")!.TextContent.ShouldContain("Mã xác thực không đúng");
        using var right = await later.SubmitAsync(step, [("ma", codes[0]), ("tiep", "/tai-khoan")], "/dang-nhap?handler=Code");
        right.Headers.Location!.ToString().ShouldBe("/tai-khoan");
        later.HasSession.ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_password_signs_the_other_browsers_out()
    {
        using var here = await fixture.Site.SignedInAsync(Role.MinistryViewer, unitCode: null);
        using var elsewhere = await fixture.Site.SignedInAsync(Role.MinistryViewer, unitCode: null);
        using var answer = await here.SubmitAsync("/tai-khoan/mat-khau", [("mat-khau", Site.Password), ("mat-khau-moi", Right), ("mat-khau-lai", Right)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        using var mine = await here.GetAsync("/tai-khoan");
        mine.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var theirs = await elsewhere.GetAsync("/tai-khoan");
        theirs.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<string> AddressOfAsync(Visitor admin, string userName) =>
        (await admin.OpenAsync(List + "?tim=" + userName)).QuerySelector("tbody a")!.GetAttribute("href")!;

    private static string CodeOf(string link) => link.Split("ma=")[1];

    private static async Task<IHtmlDocument> PageOf(HttpResponseMessage response)
    {
        using (response)
        {
            var body = await response.Content.ReadAsStringAsync();
            response.StatusCode.ShouldBe(HttpStatusCode.OK, body);
            return new HtmlParser().ParseDocument(body);
        }
    }

    private static async Task<IHtmlDocument> UploadAsync(Visitor admin, byte[] file)
    {
        var token = (await admin.OpenAsync(List + "/nhap")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new ByteArrayContent(file), "tep", "nguoi-moi.xlsx" }, { new StringContent(token), "__RequestVerificationToken" } };
        return await PageOf(await admin.Client.PostAsync(new Uri(List + "/nhap", UriKind.Relative), content));
    }
}
