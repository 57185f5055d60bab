using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>The coordinator changes a rule of the draft, tries it, looks at before and after, puts it in force; reads why an enterprise is classified so, and reviews it.</summary>
public sealed class ClassificationJourneyTests(BrowserFixture site)
{
    private const string All = "/lam-viec/xep-loai";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task A_rule_is_changed_tried_put_in_force_and_its_result_explained_and_reviewed(bool scripts, int width)
    {
        var page = await site.OpenAsync(All, width: width, scripts: scripts, visitor: site.People[0]);
        await ShouldBeSoundAsync(page);
        await page.Locator($"a[href='{All}/quy-tac']").First.ClickAsync();
        await page.Locator("tr:has(.badge.unsure) a").ClickAsync();
        var edition = new Uri(page.Url).AbsolutePath;
        await page.Locator("#quy-tac-K3 a").First.ClickAsync();
        await page.FillAsync("#gia-tri-0", "nhiều");
        await page.Locator("main form.card button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToBeVisibleAsync();
        await ShouldBeSoundAsync(page);
        await page.FillAsync("#gia-tri-0", width == 390 ? "20" : "25");
        await page.Locator("main form.card button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#quy-tac-K3")).ToContainTextAsync(width == 390 ? "20\u00A0%" : "25\u00A0%");

        await page.Locator("form[action$='handler=Try'] button").ClickAsync();
        await page.WaitForURLAsync("**" + edition + "/thu");
        await Assertions.Expect(page.Locator(".trial-counts")).ToBeVisibleAsync();
        await page.Locator(".trial-row summary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".trial-row[open] .explanation").Last).ToBeVisibleAsync();
        await ShouldBeSoundAsync(page);

        await page.FillAsync("#ly-do", "Thử theo văn bản mẫu");
        await page.Locator("form[action$='/thu'] button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await ShouldBeSoundAsync(page);
        // The next one who comes finds a draft again.
        await page.GotoAsync(All + "/quy-tac");
        await page.Locator("form[action$='/quy-tac'] button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("form[action$='handler=Try']")).ToBeVisibleAsync();

        await page.GotoAsync(All + "?loai=specialised&tinh-trang=Whole");
        await page.Locator(".class-table tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#xep-loai .explanation a").First).ToBeVisibleAsync();
        await ShouldBeSoundAsync(page);

        await page.GotoAsync(All + "/ra-soat");
        await page.Locator("tr:has(.badge.unsure) th a").ClickAsync();
        await page.Locator("#danh-sach tbody th a").First.ClickAsync();
        await page.CheckAsync("#ket-qua-corrected");
        await page.Locator("main form.card button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToBeVisibleAsync();
        await ShouldBeSoundAsync(page);
        await page.FillAsync("#ghi-chu", "Đã sửa theo báo cáo");
        await page.Locator("main form.card button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await ShouldBeSoundAsync(page);
        await page.Context.DisposeAsync();
    }

    private static async Task ShouldBeSoundAsync(IPage page) => (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
}
