using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xanh.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Xanh.EndToEnd.Tests;

/// <summary>One demo server, one browser and the map of the site, for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>The one password of the demo's people.</summary>
    internal const string DemoPassword = "ThuXanh2026";

    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly ConcurrentDictionary<(string? Visitor, int Width, bool Scripts), ConcurrentBag<IPage>> shelves = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private XanhServer? server;

    internal SiteMap Map { get; private set; } = new();

    /// <summary>Coordinator, administrator and a unit's reporter of the demo.</summary>
    internal IReadOnlyList<SignedIn> People { get; private set; } = [];

    internal Uri Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        server = await XanhServer.DemoAsync();
        People =
        [
            await SignedIn.AsAsync(server.Address, "dieuphoi", DemoPassword),
            await SignedIn.AsAsync(server.Address, "quantri", DemoPassword),
            await SignedIn.AsAsync(server.Address, "baocao.taichinh", DemoPassword),
        ];
        Map = await SiteMap.WalkAsync(server.Address, People);
        // What is waited for is a state, however busy the machine.
        Assertions.SetDefaultExpectTimeout(60_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Switches });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }

    /// <summary>A page of a template, as somebody who may see it; for looking only.</summary>
    internal async Task<LentPage> LookAtAsync(string route, string language = "vi", int width = 1280, bool scripts = true)
    {
        var lent = await LendAsync(route, width, scripts);
        await lent.Page.GotoAsync(With(Map.Pages[route][0], language));
        return lent;
    }

    /// <summary>A page that stands ready for somebody who may see the template; for looking only.</summary>
    internal async Task<LentPage> LendAsync(string route, int width = 1280, bool scripts = true)
    {
        var visitor = Map.VisitorOf(route);
        var shelf = shelves.GetOrAdd((visitor?.UserName, width, scripts), _ => []);
        return new LentPage(shelf.TryTake(out var page) ? page : await NewPageAsync(width, scripts, visitor), shelf);
    }

    /// <summary>A page in a fresh browser profile.</summary>
    internal async Task<IPage> OpenAsync(string path, string language = "vi", int width = 1280, bool scripts = true, SignedIn? visitor = null)
    {
        var page = await NewPageAsync(width, scripts, visitor);
        await page.GotoAsync(With(path, language));
        return page;
    }

    private static string With(string path, string language) => path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language;

    private async Task<IPage> NewPageAsync(int width, bool scripts, SignedIn? visitor)
    {
        var context = await NewContextAsync(Address, width, scripts);
        if (visitor is not null)
            await context.AddCookiesAsync([new() { Name = visitor.Session.Name, Value = visitor.Session.Value, Url = Address.ToString() }]);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        return page;
    }

    /// <summary>A fresh browser profile. Without scripts, no script of the site is delivered.</summary>
    internal async Task<IBrowserContext> NewContextAsync(Uri server, int width, bool scripts)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = server.ToString(), ViewportSize = new() { Width = width, Height = 800 }, AcceptDownloads = true, Locale = "vi-VN",
            // On a busy machine a scroll that is still gliding makes the next one go astray.
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (!scripts)
            await context.RouteAsync("**/*.js", route => route.AbortAsync());
        return context;
    }
}
