using System.Globalization;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>The coordinator, a juror too, opens a round, nominates, scores and decides; everybody reads the honour roll.</summary>
public sealed class RecognitionJourneyTests(BrowserFixture site)
{
    private const string List = "/lam-viec/khen-thuong";

    // Beside the years of the demo, one for each way.
    [Theory]
    [InlineData(false, 390, 2081)]
    [InlineData(true, 1280, 2082)]
    public async Task A_round_is_opened_scored_decided_and_stands_on_the_honour_roll(bool scripts, int width, int year)
    {
        var name = "Nhà máy mẫu " + string.Concat(Guid.NewGuid().ToString("N").Where(char.IsAsciiLetter));
        var page = await site.OpenAsync("/lam-viec/so", width: width, scripts: scripts, visitor: site.People[0]);
        await page.Locator($"main a[href='{List}']").ClickAsync();
        await page.Locator("details > summary", new() { HasText = "Mở đợt xét" }).ClickAsync();
        await page.FillAsync("#nam", year.ToString(CultureInfo.InvariantCulture));
        await page.GetByLabel("Trần Thị Điều Phối").CheckAsync();
        await ShouldBeSoundAsync(page);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        var round = new Uri(page.Url).AbsolutePath;

        await page.Locator("details > summary", new() { HasText = "Đề cử" }).ClickAsync();
        await page.FillAsync("#ten", name);
        await page.FillAsync("#minh-chung", "Giảm 12 % điện trong một năm.");
        await ShouldBeSoundAsync(page);
        await page.Locator("form:has(#ten) button[type=submit]").ClickAsync();
        await page.Locator("main table tbody th a", new() { HasText = name }).ClickAsync();
        foreach (var points in await page.Locator("input[name=diem]").AllAsync())
            await points.FillAsync("1");
        await ShouldBeSoundAsync(page);
        await page.Locator("#cham form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await ShouldBeSoundAsync(page);

        await page.GotoAsync(round);
        await page.Locator("details > summary", new() { HasText = "Ghi quyết định" }).ClickAsync();
        await page.FillAsync("#so", "125/QĐ-UBND");
        await page.FillAsync("#ngay", "2026-03-01");
        await page.Locator("input[name=chon]").First.CheckAsync();
        await ShouldBeSoundAsync(page);
        await page.Locator("form:has(#so) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".state.done")).ToBeVisibleAsync();
        await page.Context.DisposeAsync();

        var roll = await site.OpenAsync("/vinh-danh", width: width, scripts: scripts);
        await Assertions.Expect(roll.Locator("main")).ToContainTextAsync(name);
        await ShouldBeSoundAsync(roll);
        await roll.Context.DisposeAsync();
    }

    private static async Task ShouldBeSoundAsync(IPage page) => (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
}
