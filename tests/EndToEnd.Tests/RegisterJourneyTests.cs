using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>The coordinator enters an enterprise, mends what is wrong, finds it without accents, gives it a place of work and ends it.</summary>
public sealed class RegisterJourneyTests(BrowserFixture site)
{
    private const string Enterprises = "/lam-viec/so/doanh-nghiep";

    [Theory]
    [InlineData(true, 1280, "9712345678")]
    [InlineData(false, 390, "9712345687")]
    public async Task An_enterprise_is_entered_mended_found_and_ended(bool scripts, int width, string taxCode)
    {
        // Letters only: a long row of digits would be taken for somebody's number.
        var mark = string.Concat(Guid.NewGuid().ToString("N").Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + 'g') : c));
        var page = await site.OpenAsync("/lam-viec/so", width: width, scripts: scripts, visitor: site.People[0]);
        await page.Locator($"a[href='{Enterprises}/moi']").ClickAsync();
        await page.FillAsync("#o-name", "Công ty Đá Hoà " + mark);
        await page.FillAsync("#o-tax-code", taxCode);
        await page.FillAsync("#o-workers", "mười");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert] li")).ToHaveCountAsync(2);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await page.FillAsync("#o-workers", "1.200");
        await page.FillAsync("#ly-do-tax-code", "Như trên giấy đăng ký");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("1.200");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        var record = new Uri(page.Url).AbsolutePath;

        await page.Locator($"a[href='{record}/sua']").ClickAsync();
        await page.FillAsync("#o-workers", "90");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".facts")).Not.ToContainTextAsync("1.200");

        await page.Locator("a[href*='/co-so/moi']").ClickAsync();
        await page.FillAsync("#o-name", "Xưởng đá " + mark);
        await page.Locator("#o-commune").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator($".facts a[href='{record}']")).ToContainTextAsync(taxCode);

        await page.GotoAsync(Enterprises);
        await page.FillAsync("#tim", "DA HÒA " + mark.ToUpperInvariant());
        await page.Locator(".filters button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".register-table tbody tr")).ToHaveCountAsync(1);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await page.Locator(".register-table tbody a").ClickAsync();

        await page.Locator($"a[href='{record}/ket-thuc']").ClickAsync();
        await page.FillAsync("#ly-do", "Giải thể");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".state.ended")).ToBeVisibleAsync();
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await page.Context.DisposeAsync();
    }
}
