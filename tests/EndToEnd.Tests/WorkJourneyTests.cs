using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>A unit's officer signs in, sees the unit's work, writes progress with a file; the coordinator sees it.</summary>
public sealed partial class WorkJourneyTests(BrowserFixture site)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task Progress_of_a_unit_reaches_the_coordinator(bool scripts, int width)
    {
        var said = "Đã khảo sát xong đợt một " + Guid.NewGuid().ToString("N");
        var page = await site.OpenAsync("/dang-nhap", width: width, scripts: scripts);
        await page.FillAsync("[name=ten-dang-nhap]", "baocao.taichinh");
        await page.FillAsync("[name=mat-khau]", BrowserFixture.DemoPassword);
        await page.PressAsync("[name=mat-khau]", "Enter");
        await Assertions.Expect(page.Locator("a[href='/dang-xuat']")).ToBeVisibleAsync();

        await page.GotoAsync("/lam-viec");
        await Assertions.Expect(page.Locator("table.work-table tbody tr").First).ToBeVisibleAsync();
        await page.Locator("table.work-table a.btn-row").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(EntryAddress());
        await page.FillAsync("#loi-ghi", said);
        await page.SetInputFilesAsync("#tep", new FilePayload { Name = "bien-ban.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7\n%%EOF"u8.ToArray() });
        await page.Locator("form:has(#tep) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync(said);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        var address = new Uri(page.Url).AbsolutePath;
        await page.Context.DisposeAsync();

        var coordinator = await site.OpenAsync(address, width: width, scripts: scripts, visitor: site.People[0]);
        await Assertions.Expect(coordinator.Locator(".timeline")).ToContainTextAsync(said);
        var download = await coordinator.RunAndWaitForDownloadAsync(() => coordinator.Locator(".note-files a").First.ClickAsync());
        download.SuggestedFilename.ShouldBe("bien-ban.pdf");
        await coordinator.Context.DisposeAsync();
    }

    [GeneratedRegex("/lam-viec/viec/[0-9a-f-]{36}")]
    private static partial Regex EntryAddress();
}
