using System.Globalization;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>The coordinator opens a labour survey; an enterprise answers by its link, without an account, and corrects; the results and the forecast show it.</summary>
public sealed class SurveyJourneyTests(BrowserFixture site)
{
    private const string List = "/lam-viec/nhan-luc";

    // Beside the years of the demo, one for each way.
    [Theory]
    [InlineData(false, 390, 2071)]
    [InlineData(true, 1280, 2072)]
    public async Task A_survey_is_opened_answered_by_link_corrected_and_forecast(bool scripts, int width, int year)
    {
        var survey = List + "/" + year.ToString(CultureInfo.InvariantCulture);
        var keeper = await site.OpenAsync("/lam-viec/so", width: width, scripts: scripts, visitor: site.People[0]);
        await keeper.Locator($"main a[href='{List}']").ClickAsync();
        await ShouldBeSoundAsync(keeper);
        await keeper.Locator($"a[href='{List}/mo']").ClickAsync();
        await keeper.FillAsync("#nam", year.ToString(CultureInfo.InvariantCulture));
        await ShouldBeSoundAsync(keeper);
        await keeper.Locator("main form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(keeper.Locator(".saved")).ToBeVisibleAsync();
        await ShouldBeSoundAsync(keeper);
        var link = new Uri(await keeper.Locator(".survey-link").First.InnerTextAsync()).AbsolutePath;

        var form = await site.OpenAsync(link, width: width, scripts: scripts);
        await ShouldBeSoundAsync(form);
        var occupation = form.Locator(".survey-occupation", new() { HasText = "Kỹ sư môi trường" });
        await FillAsync(form, occupation, "11", "2", "1");
        await form.FillAsync("#lao-dong", "120");
        await form.Locator("button[value=gui]").ClickAsync();
        await Assertions.Expect(form.Locator("[role=alert] li")).ToHaveCountAsync(1);
        await ShouldBeSoundAsync(form);
        await occupation.Locator("input[id^='them-3-']").FillAsync("5");
        await form.Locator("button[value=nhap]").ClickAsync();
        await Assertions.Expect(form.Locator(".saved")).ToBeVisibleAsync();
        await form.Locator("button[value=gui]").ClickAsync();
        await Assertions.Expect(form.Locator(".survey-whose .state.done")).ToBeVisibleAsync();
        await occupation.Locator("input[id^='dang-co-']").FillAsync("13");
        await form.Locator("button[value=gui]").ClickAsync();
        await Assertions.Expect(occupation.Locator(".survey-said")).ToContainTextAsync("13");
        await form.Context.DisposeAsync();

        await keeper.GotoAsync(survey + "/ket-qua");
        await ShouldBeSoundAsync(keeper);
        var row = keeper.Locator(".survey-table").First.Locator("tbody tr", new() { HasText = "Kỹ sư môi trường" });
        await Assertions.Expect(row.Locator("td[data-label^='Đang có']")).ToHaveTextAsync("13");
        await keeper.Locator($"nav.switch a[href='{survey}/du-bao']").ClickAsync();
        await ShouldBeSoundAsync(keeper);
        await keeper.Locator(".survey-table tbody tr", new() { HasText = "Kỹ sư môi trường" }).Locator("td.number a").First.ClickAsync();
        await Assertions.Expect(keeper.Locator("section:has(#nam-1) .formula")).ToContainTextAsync("13 ×");
        await Assertions.Expect(keeper.Locator("main")).ToContainTextAsync("× 4 % × 1 năm");
        await ShouldBeSoundAsync(keeper);
        await keeper.Context.DisposeAsync();
    }

    private static async Task FillAsync(IPage form, ILocator occupation, string jobs, string in1, string in3)
    {
        await occupation.Locator("summary").ClickAsync();
        await occupation.Locator("input[id^='dang-co-']").FillAsync(jobs);
        await occupation.Locator("input[id^='them-1-']").FillAsync(in1);
        await occupation.Locator("input[id^='them-3-']").FillAsync(in3);
        (await Axe.ViolationsAsync(form)).ShouldBeEmpty();
    }

    private static async Task ShouldBeSoundAsync(IPage page) => (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
}
