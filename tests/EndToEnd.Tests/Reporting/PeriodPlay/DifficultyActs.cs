using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>What somebody does with a difficulty.</summary>
internal sealed class DifficultyActs(Player person)
{
    private readonly IPage page = person.Page;

    /// <returns>Its address.</returns>
    public async Task<string> RaiseAsync(string title, string text, string to)
    {
        await person.GoAsync("/lam-viec/vuong-mac/neu");
        await page.FillAsync("#ten", title);
        await page.SelectOptionAsync("#loai", "figures");
        await page.FillAsync("#loi-ghi", text);
        await page.SelectOptionAsync("#gui", to);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Finds it among what the unit has to answer, and answers.</summary>
    public async Task AnswerAsync(string title, string text)
    {
        await person.GoAsync("/lam-viec");
        await page.Locator(".to-answer a", new() { HasText = title }).ClickAsync();
        await WriteAsync("Answer", text);
    }

    /// <summary>Reads the answer and says that it solves the matter.</summary>
    public async Task CloseAsync(string address, string answer, string text)
    {
        await person.GoAsync(address);
        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync(answer);
        await WriteAsync("Close", text);
        await Assertions.Expect(page.Locator(".state").First).ToHaveTextAsync("Đã giải quyết");
        await person.ShouldBeAccessibleAsync();
    }

    private async Task WriteAsync(string step, string text)
    {
        var form = page.Locator($"form[action*='handler={step}']");
        await form.Locator("textarea").FillAsync(text);
        await form.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync(text);
    }
}
