using Microsoft.Playwright;
using Xanh.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Xanh.EndToEnd.Tests;

/// <summary>One demo server, one browser and the map of the site, for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private DemoServer? server;

    internal SiteMap Map { get; private set; } = new();

    internal Uri Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        server = await DemoServer.StartAsync();
        Map = await SiteMap.WalkAsync(server.Address);
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

    /// <summary>A page in a fresh browser profile. Without scripts, no script of the site is delivered.</summary>
    internal async Task<IPage> OpenAsync(string path, string language = "vi", int width = 1280, bool scripts = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(), ViewportSize = new() { Width = width, Height = 800 }, AcceptDownloads = true,
        });
        if (!scripts)
            await context.RouteAsync("**/*.js", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
        return page;
    }
}
