using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;
using Xanh.Web.Tests.Pages;

namespace Xanh.Web.Tests.Messages;

public class RemindPageTests
{
    private const string Page = "/lam-viec/ky-bao-cao/nam-2025/nhac";

    [Fact]
    public async Task A_coordinator_previews_reminds_and_writes_letters()
    {
        await using var site = await Site.StartAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var today = TimeProvider.System.Today();
        var report = await OpenedPeriod.MakeAsync(scope.ServiceProvider.GetRequiredService<ProgrammeDb>(), today.AddDays(-40), today.AddDays(-20));
        (await scope.ServiceProvider.GetRequiredService<CreateAccount>().RunAsync(
            new CreateAccount.Request("nhac.mau", "Người Mẫu Được Nhắc", "M02", [Role.Reporter], Email: "nhac@example.vn"), Actor.Xanh)).Succeeded.ShouldBeTrue();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        var page = await coordinator.OpenAsync(Page);
        page.QuerySelector("tbody th")!.TextContent.ShouldContain("Sở Tài chính");
        page.QuerySelector("tbody")!.TextContent.ShouldContain("nhac@example.vn");
        var id = report.ToString("N");

        using var preview = await coordinator.SubmitAsync(Page, [("bao-cao", id), ("pham-vi", "chon")], Page + "?handler=Preview");
        var shown = new HtmlParser().ParseDocument(await preview.Content.ReadAsStringAsync());
        shown.QuerySelector(".preview .mail-text")!.TextContent.ShouldContain("Kính gửi Người Mẫu Được Nhắc,");
        using var sent = await coordinator.SubmitAsync(Page, [("pham-vi", "qua-han")], Page + "?handler=Remind");
        (await coordinator.OpenAsync(sent.Headers.Location!.ToString())).QuerySelector(".all-clear")!.TextContent.ShouldContain("Đã nhắc 1 đơn vị");
        var mails = await scope.ServiceProvider.GetRequiredService<OutboxQueries>().ListAsync(null, 0, 10);
        mails.Count(m => m.Key.Contains("/now/", StringComparison.Ordinal)).ShouldBe(1);

        using var letters = await coordinator.SubmitAsync(Page, [("pham-vi", "qua-han"), ("soan-thao", "QLCN"), ("chuc-vu", "Giám đốc"), ("nguoi-ky", "Lê Thị Mẫu Ký")], Page + "?handler=Letters");
        letters.Content.Headers.ContentDisposition!.FileName.ShouldBe("cong-van-don-doc-nam-2025.docx");
        await using var zip = new ZipArchive(await letters.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync());
        var text = await reader.ReadToEndAsync();
        text.ShouldContain("V/v đôn đốc nộp báo cáo năm 2025");
        text.ShouldContain("Lê Thị Mẫu Ký");
        using var none = await coordinator.SubmitAsync(Page, [("pham-vi", "chon")], Page + "?handler=Letters");
        (await none.Content.ReadAsStringAsync()).ShouldContain("Không có đơn vị quá hạn nào để viết công văn");
    }

    [Fact]
    public async Task Only_who_keeps_periods_reminds()
    {
        await using var site = await Site.StartAsync();
        using var reporter = await site.SignedInAsync(Role.Reporter, "M02");
        using var page = await reporter.GetAsync(Page);
        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        using var unknown = await coordinator.GetAsync(Page);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
