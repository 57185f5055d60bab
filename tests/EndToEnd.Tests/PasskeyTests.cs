using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>Passkeys in a real browser, with an authenticator of the browser's own making.</summary>
public sealed class PasskeyTests(BrowserFixture site)
{
    [Fact]
    public async Task A_passkey_is_added_opens_the_account_and_is_removed()
    {
        var visitor = await SignedIn.AsAsync(site.Address, "lanhdao", BrowserFixture.DemoPassword);
        var page = await site.OpenAsync("/tai-khoan/khoa-truy-cap", visitor: visitor);
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        await page.FillAsync("#ten-khoa", "Máy thử");
        await page.Locator("form[data-passkey=create] button").ClickAsync();
        await Assertions.Expect(page.Locator("tbody th")).ToHaveTextAsync("Máy thử");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/dang-nhap");
        await page.Locator("form[data-passkey=get] button").ClickAsync();
        await Assertions.Expect(page.Locator(".site-me")).ToContainTextAsync("Phạm Thị Lãnh Đạo");

        await page.GotoAsync("/tai-khoan/khoa-truy-cap");
        await page.Locator("tbody button").ClickAsync();
        await Assertions.Expect(page.Locator("tbody th")).ToHaveCountAsync(0);
        await page.Context.DisposeAsync();
    }
}
