using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>Somebody of the province, with a browser of their own; signs in again when a day has passed.</summary>
internal sealed class Player(IPage page, string userName, string password)
{
    public IPage Page => page;

    public string Mail => userName + "@example.vn";

    public async Task GoAsync(string path)
    {
        await page.GotoAsync(path);
        if (!new Uri(page.Url).AbsolutePath.StartsWith("/dang-nhap", StringComparison.Ordinal))
            return;
        await page.FillAsync("#ten-dang-nhap", userName);
        await page.FillAsync("#mat-khau", password);
        await page.PressAsync("#mat-khau", "Enter");
        await Assertions.Expect(page.Locator("a[href='/dang-xuat']")).ToBeVisibleAsync();
        new Uri(page.Url).PathAndQuery.ShouldBe(path);
    }

    /// <summary>Comes with the link of an invitation and chooses a password.</summary>
    public async Task AcceptAsync(Uri invitation)
    {
        await page.GotoAsync(invitation.PathAndQuery);
        await page.FillAsync("#mat-khau-moi", password);
        await page.FillAsync("#mat-khau-lai", password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("a[href='/dang-xuat']")).ToBeVisibleAsync();
    }

    /// <summary>The page as it stands breaks no rule of accessibility.</summary>
    public async Task ShouldBeAccessibleAsync() => (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
}
