using System.Text;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>A table with faults is imported into the register of enterprises, corrected, imported again, taken out as a file, and undone.</summary>
public sealed class ImportJourneyTests(BrowserFixture site)
{
    private const string List = "/lam-viec/so/doanh-nghiep";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task A_table_is_corrected_imported_exported_and_undone(bool scripts, int width)
    {
        var name = "Xưởng mẫu " + Guid.NewGuid().ToString("N")[..12];
        var page = await site.OpenAsync(List, width: width, scripts: scripts, visitor: site.People[0]);
        await page.Locator($"a[href='{List}/nhap']").ClickAsync();
        await ShouldBeSoundAsync(page);

        await UploadAsync(page, $"STT;Tên doanh nghiệp;Số lao động\n1;{name} một;ba mươi\n2;{name} hai;12\n");
        await ShouldBeSoundAsync(page);
        await page.Locator("form[action*='handler=Check'] button[type=submit]").ClickAsync();
        await SettleAsync(page, ".import-figures");
        await Assertions.Expect(page.Locator(".refused")).ToContainTextAsync("C2");
        await ShouldBeSoundAsync(page);
        var rejected = await page.RunAndWaitForDownloadAsync(() => page.Locator(".refused a").ClickAsync());
        rejected.SuggestedFilename.ShouldEndWith(".xlsx");

        await page.GotoAsync(List + "/nhap");
        await UploadAsync(page, $"STT;Tên doanh nghiệp;Số lao động\n1;{name} một;30\n2;{name} hai;12\n");
        await page.Locator("form[action*='handler=Check'] button[type=submit]").ClickAsync();
        await SettleAsync(page, ".import-figures");
        await Assertions.Expect(page.Locator(".import-figures")).ToBeVisibleAsync();
        await page.Locator("form[action*='handler=Save'] button[type=submit]").ClickAsync();
        await SettleAsync(page, ".saved");
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await ShouldBeSoundAsync(page);
        var done = page.Url;

        await page.GotoAsync(List + "?tim=" + Uri.EscapeDataString(name.Replace("Xưởng mẫu", "xuong mau", StringComparison.Ordinal)));
        await Assertions.Expect(page.Locator("#ket-qua")).ToContainTextAsync(name + " hai");
        var file = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href*='danh-sach.csv']").ClickAsync());
        (await File.ReadAllTextAsync(await file.PathAsync())).ShouldContain(name + " một");

        await page.GotoAsync(done);
        await page.Locator("form[action*='handler=Undo'] button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("form[action*='handler=Undo']")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await page.GotoAsync(List + "?tim=" + Uri.EscapeDataString(name));
        await Assertions.Expect(page.Locator("#ket-qua")).Not.ToContainTextAsync(name + " hai");
        await page.Context.DisposeAsync();
    }

    private static async Task UploadAsync(IPage page, string table)
    {
        await page.SetInputFilesAsync("#bang", new FilePayload { Name = "danh-sach.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(table) });
        await page.Locator("form:has(#bang) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("select[name=cot]").First).ToBeVisibleAsync();
    }

    // Without scripts nothing but loading anew shows that a run is over.
    private static async Task SettleAsync(IPage page, string over)
    {
        await Assertions.Expect(page.Locator("#tien-do, " + over).First).ToBeVisibleAsync();
        while (await page.Locator("#tien-do").CountAsync() > 0)
            await page.ReloadAsync();
    }

    private static async Task ShouldBeSoundAsync(IPage page) => (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
}
