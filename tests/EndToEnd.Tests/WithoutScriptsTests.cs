using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>Everything a visitor does works without JavaScript.</summary>
public sealed class WithoutScriptsTests(BrowserFixture site)
{
    private const string TaskList = "/ke-hoach/{slug}/nhiem-vu";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Search_without_accents_narrows_the_tasks(bool scripts)
    {
        var page = await OpenTasksAsync(scripts);
        var all = await RowsAsync(page);
        await page.FillAsync("#tim", "san xuat sach hon");
        await page.PressAsync("#tim", "Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("tim=san"));
        var found = await RowsAsync(page);
        found.ShouldBeGreaterThan(0);
        found.ShouldBeLessThan(all);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Filter_by_agency_narrows_the_tasks()
    {
        var page = await OpenTasksAsync(scripts: false);
        var all = await RowsAsync(page);
        await page.SelectOptionAsync("#co-quan", new SelectOptionValue { Index = 2 });
        await page.Locator("form[role=search] button[type=submit]").ClickAsync();
        var found = await RowsAsync(page);
        found.ShouldBeGreaterThan(0);
        found.ShouldBeLessThan(all);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_table_comes_as_a_spreadsheet()
    {
        var page = await OpenTasksAsync(scripts: false);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href*='.xlsx']").First.ClickAsync());
        download.SuggestedFilename.ShouldEndWith(".xlsx");
        using var archive = System.IO.Compression.ZipFile.OpenRead(await download.PathAsync());
        archive.GetEntry("xl/workbook.xml").ShouldNotBeNull();
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_language_can_be_switched_and_is_remembered()
    {
        var page = await OpenTasksAsync(scripts: false);
        await page.Locator("a[hreflang=en]").ClickAsync();
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("en");
        await page.GotoAsync("/");
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("en");
        await page.Context.DisposeAsync();
    }

    private static Task<int> RowsAsync(IPage page) => page.Locator("main table tbody tr").CountAsync();

    private Task<IPage> OpenTasksAsync(bool scripts) => site.OpenAsync(site.Map.Pages[TaskList][0], scripts: scripts);
}
