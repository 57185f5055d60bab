using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>What goes wrong in a page while it is watched: errors of scripts, failed answers, requests to other servers.</summary>
internal sealed class Troubles : IDisposable
{
    private readonly IPage page;
    private readonly Uri server;

    public Troubles(IPage page, Uri server)
    {
        (this.page, this.server) = (page, server);
        page.Console += OnConsole;
        page.PageError += OnError;
        page.Request += OnRequest;
        page.Response += OnResponse;
    }

    public List<string> Seen { get; } = [];

    public void Dispose()
    {
        page.Console -= OnConsole;
        page.PageError -= OnError;
        page.Request -= OnRequest;
        page.Response -= OnResponse;
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            Seen.Add(message.Text);
    }

    private void OnError(object? sender, string error) => Seen.Add(error);

    private void OnRequest(object? sender, IRequest request)
    {
        if (new Uri(request.Url) is { Scheme: "http" or "https" } url && url.Authority != server.Authority)
            Seen.Add(request.Url);
    }

    private void OnResponse(object? sender, IResponse response)
    {
        if (response.Status >= 400)
            Seen.Add(response.Url + " " + response.StatusText);
    }
}
