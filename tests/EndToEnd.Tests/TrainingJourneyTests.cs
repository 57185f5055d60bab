using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>An event from its plan to a certificate that anybody checks; who comes needs no account.</summary>
public sealed class TrainingJourneyTests(BrowserFixture site)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task An_event_is_opened_registered_for_attended_and_its_certificate_checked(bool scripts, int width)
    {
        var mark = string.Concat(Guid.NewGuid().ToString("N").Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + 'g') : c));
        var page = await site.OpenAsync("/lam-viec/tap-huan", width: width, scripts: scripts, visitor: site.People[0]);
        await page.Locator("a[href='/lam-viec/tap-huan/them']").ClickAsync();
        await page.FillAsync("#o-name", "Lớp thử " + mark);
        await page.SelectOptionAsync("#o-kind", "course");
        await page.FillAsync("#o-seats", "1");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(mark);
        var held = new Uri(page.Url).AbsolutePath;
        await page.FillAsync("#ngay", await page.EvaluateAsync<string>("() => new Date(Date.now() + 7 * 3600e3).toISOString().slice(0, 10)"));
        await page.FillAsync("#noi-dung-buoi", "Buổi thử");
        await PressAsync(page, "handler=Session", "a[href$='/buoi/1']");
        await PressAsync(page, "handler=State", ".registration-link");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        var link = await page.Locator(".registration-link a").GetAttributeAsync("href") ?? "";

        var guest = await RegisterAsync(link, "Nguyễn Thị Khách", mark, scripts, width);
        await Assertions.Expect(guest.Locator(".state.done")).ToBeVisibleAsync();
        (await Axe.ViolationsAsync(guest)).ShouldBeEmpty();
        var waiting = await RegisterAsync(link, "Trần Văn Chờ", mark, scripts, width);
        await Assertions.Expect(waiting.Locator(".state.going")).ToBeVisibleAsync();
        await guest.Locator("summary").ClickAsync();
        await guest.Locator("details form button").ClickAsync();
        await Assertions.Expect(guest.Locator(".state.ended")).ToBeVisibleAsync();
        await waiting.ReloadAsync();
        await Assertions.Expect(waiting.Locator(".state.done")).ToBeVisibleAsync();

        await page.GotoAsync(held + "/buoi/1");
        await page.Locator(".tick-list input[type=checkbox]").CheckAsync();
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await PressAsync(page, "handler=Mark", ".tick-list input[name=truoc]");
        await page.GotoAsync(held);
        await PressAsync(page, "handler=State", ".state.done");
        await page.GotoAsync(held + "/chung-nhan");
        await PressAsync(page, "handler=Issue", "a[href^='/chung-nhan/']");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        var check = await page.Locator("a[href^='/chung-nhan/']").GetAttributeAsync("href") ?? "";
        await waiting.GotoAsync(check);
        await Assertions.Expect(waiting.Locator("main")).ToContainTextAsync("Trần Văn Chờ");
        (await Axe.ViolationsAsync(waiting)).ShouldBeEmpty();
        await waiting.FillAsync("#ma", "0000-0000-0000-0000");
        await waiting.Locator("main form button").ClickAsync();
        await Assertions.Expect(waiting.Locator("[role=alert]")).ToBeVisibleAsync();
        foreach (var context in new[] { page.Context, guest.Context, waiting.Context })
            await context.DisposeAsync();
    }

    // What is looked for afterwards was not there before.
    private static async Task PressAsync(IPage page, string handler, string then)
    {
        await page.Locator($"form[action*='{handler}'] button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator(then).First).ToBeAttachedAsync();
    }

    private async Task<IPage> RegisterAsync(string link, string name, string mark, bool scripts, int width)
    {
        var page = await site.OpenAsync(link, width: width, scripts: scripts);
        await page.FillAsync("#ho-ten", name);
        await page.FillAsync("#don-vi", "Công ty Thử " + mark);
        await page.SelectOptionAsync("#nhom", "Enterprise");
        await page.FillAsync("#dien-thoai", "0900 000 999");
        await page.CheckAsync("#dong-y");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        return page;
    }
}
