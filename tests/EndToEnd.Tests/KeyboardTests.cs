using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

public sealed class KeyboardTests(BrowserFixture site)
{
    // The text of the element that has the focus, and whether it can be seen once the page has scrolled to it.
    private const string Focused =
        """
        async () => {
          const e = document.activeElement;
          // A date field has a stop for each of its parts.
          if (window.lastStop === e) return '';
          window.lastStop = e;
          const seen = () => { const r = e.getBoundingClientRect(); return r.width > 1 && r.height > 1 && r.bottom > 0 && r.top < innerHeight; };
          for (const end = performance.now() + 10000; performance.now() < end && !seen();) await new Promise(requestAnimationFrame);
          return (seen() ? 'seen ' : 'hidden ') + (e.innerText || e.getAttribute('aria-label') || e.id || e.tagName).trim();
        }
        """;

    // Of radio buttons with one name, only the chosen one is a stop, or the first when none is chosen.
    private const string Focusable =
        """
        () => {
          const stop = e => e.type !== 'radio' || e === (document.querySelector(`[name="${e.name}"]:checked`) ?? document.querySelector(`[name="${e.name}"]`));
          return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
            .filter(e => e.checkVisibility() && !e.disabled && stop(e))
            .map(e => (e.innerText || e.getAttribute('aria-label') || e.id || e.tagName).trim());
        }
        """;

    public static TheoryData<string> Routes => EveryPageTests.Routes;

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task The_first_stop_skips_to_the_content(string route)
    {
        using var lent = await site.LookAtAsync(route);
        var page = lent.Page;
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>(Focused)).ShouldStartWith("seen ");
        (await page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href')")).ShouldBe("#noi-dung");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("noi-dung");
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Stops_come_in_reading_order_and_can_be_seen(string route)
    {
        const int most = 40;
        const int partsOfDate = 5;
        using var lent = await site.LookAtAsync(route);
        var page = lent.Page;
        (await page.EvaluateAsync<int>("() => document.querySelectorAll('[tabindex]:not([tabindex=\"0\"]):not([tabindex=\"-1\"])').length")).ShouldBe(0);
        var expected = (await page.EvaluateAsync<string[]>(Focusable)).Take(most).ToList();
        var stops = new List<string>();
        for (var i = 0; i < expected.Count; i++)
        {
            var stop = "";
            for (var press = 0; press < partsOfDate && stop.Length == 0; press++)
            {
                await page.Keyboard.PressAsync("Tab");
                stop = await page.EvaluateAsync<string>(Focused);
            }
            stops.Add(stop);
        }
        stops.ShouldBe(expected.Select(e => "seen " + e));
    }
}
