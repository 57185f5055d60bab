using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>What somebody does on the page of a budget line.</summary>
internal sealed class BudgetActs(Player person)
{
    private readonly IPage page = person.Page;

    public async Task EnterAsync(string step, string amount, string document)
    {
        await FillAsync(step, amount, document);
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
    }

    /// <summary>Disburses more than was allotted: that is refused until a reason is given, and the reason stays with the line.</summary>
    public async Task OverspendAsync(string line, string amount, string document, string reason)
    {
        await person.GoAsync(line);
        await FillAsync("giai-ngan", amount, document);
        await Assertions.Expect(page.Locator("[role=alert]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#so-tien")).ToHaveValueAsync(amount);
        await page.CheckAsync("input[name=xac-nhan]");
        await page.FillAsync("#ly-do-vuot", reason);
        await page.Locator("form[action*='handler=Enter'] button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".budget-flags")).ToContainTextAsync(reason);
        await person.ShouldBeAccessibleAsync();
    }

    private async Task FillAsync(string step, string amount, string document)
    {
        await page.CheckAsync($"input[name=buoc][value={step}]");
        await page.FillAsync("#so-tien", amount);
        await page.FillAsync("#so-van-ban", document);
        await page.Locator("form[action*='handler=Enter'] button[type=submit]").ClickAsync();
    }
}
