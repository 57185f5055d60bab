using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>What holds for every page, whatever it shows.</summary>
public sealed class EveryPageTests(BrowserFixture site)
{
    // Every pair of language, width and scripts meets in one of the four.
    private static readonly (string Language, int Width, bool Scripts)[] Ways = [("vi", 1280, true), ("vi", 360, false), ("en", 1280, false), ("en", 360, true)];

    // The elements that make a page wider than the screen; what scrolls within a box of its own does not.
    private const string StickingOut =
        """
        () => {
          const root = document.documentElement, width = root.clientWidth;
          if (root.scrollWidth <= width) return [];
          const boxed = e => e && e !== root && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || boxed(e.parentElement));
          return [root.scrollWidth + ' > ' + width, ...[...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > width && !boxed(e.parentElement)).map(e => e.outerHTML.slice(0, 150))];
        }
        """;

    public static TheoryData<string> Routes => [.. PageRoutes.All.Where(r => !PageRoutes.IsForErrors(r))];

    public static TheoryData<string, string, int, bool> Views =>
        [.. PageRoutes.All.Where(r => !PageRoutes.IsForErrors(r)).SelectMany(route => Ways.Select(way => (route, way.Language, way.Width, way.Scripts)))];

    [Theory]
    [MemberData(nameof(Routes))]
    public void Is_reached_by_links_from_the_first_page(string route) => site.Map.Pages.Keys.ShouldContain(route);

    [Fact]
    public void No_link_is_broken() => site.Map.Broken.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Is_accessible_and_fits_the_screen(string route, string language, int width, bool scripts)
    {
        using var lent = await site.LookAtAsync(route, language, width, scripts);
        await ShouldBeSoundAsync(lent.Page, language);
    }

    [Theory]
    [InlineData("vi", 1280)]
    [InlineData("en", 360)]
    public async Task An_unknown_address_is_answered_in_words(string language, int width)
    {
        var page = await site.OpenAsync("/khong-co-trang-nay", language, width);
        await ShouldBeSoundAsync(page, language);
        var response = await page.ReloadAsync();
        response!.Status.ShouldBe(404);
        await page.Context.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task No_script_fails_and_nothing_comes_from_elsewhere(string route)
    {
        using var lent = await site.LendAsync(route);
        using var troubles = new Troubles(lent.Page, site.Address);
        await lent.Page.GotoAsync(site.Map.Pages[route][0], new() { WaitUntil = WaitUntilState.Load });
        troubles.Seen.ShouldBeEmpty();
    }

    private static async Task ShouldBeSoundAsync(IPage page, string language)
    {
        (await page.GetAttributeAsync("html", "lang")).ShouldBe(language);
        (await page.TitleAsync()).ShouldNotBeNullOrWhiteSpace();
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<string[]>(StickingOut)).ShouldBeEmpty("the page is wider than the screen");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
    }
}
