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

    /// <summary>A page of a template, as somebody who may see it.</summary>
    internal Task<IPage> OpenRouteAsync(string route, string language = "vi", int width = 1280, bool scripts = true) =>
        OpenAsync(Map.Pages[route][0], language, width, scripts, Map.VisitorOf(route));

    /// <summary>A page in a fresh browser profile.</summary>
    internal async Task<IPage> OpenAsync(string path, string language = "vi", int width = 1280, bool scripts = true, SignedIn? visitor = null)
    {
        var context = await NewContextAsync(Address, width, scripts);
        if (visitor is not null)
            await context.AddCookiesAsync([new() { Name = visitor.Session.Name, Value = visitor.Session.Value, Url = Address.ToString() }]);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
        return page;
    }

    /// <summary>A fresh browser profile. Without scripts, no script of the site is delivered.</summary>
    internal async Task<IBrowserContext> NewContextAsync(Uri server, int width, bool scripts)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = server.ToString(), ViewportSize = new() { Width = width, Height = 800 }, AcceptDownloads = true, Locale = "vi-VN",
        });
        if (!scripts)
            await context.RouteAsync("**/*.js", route => route.AbortAsync());
        return context;
    }
}
