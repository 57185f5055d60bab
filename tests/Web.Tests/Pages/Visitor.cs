using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;

namespace Xanh.Web.Tests.Pages;

/// <summary>A browser without scripts: keeps cookies, follows no redirect by itself, sends forms with the token of their page.</summary>
internal sealed class Visitor : IDisposable
{
    private static readonly Uri Start = new("http://localhost");

    private readonly CookieContainer cookies = new();

    public Visitor(TestServer server) => Client = new HttpClient(new CookieKeeper(cookies, server.CreateHandler())) { BaseAddress = Start };

    public HttpClient Client { get; }

    /// <summary>Whether the browser holds a session.</summary>
    public bool HasSession => cookies.GetCookies(Start).Any(c => c.Name == "xanh-session" && c.Value.Length > 0);

    public Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>A page that answers 200.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var response = await GetAsync(address);
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address + body);
        return new HtmlParser().ParseDocument(body);
    }

    /// <summary>Sends a form as it stands on <paramref name="page"/>, with the token from there.</summary>
    /// <param name="action">Where to; the page itself by default.</param>
    public async Task<HttpResponseMessage> SubmitAsync(string page, IEnumerable<(string Name, string Value)> fields, string? action = null)
    {
        var token = (await OpenAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? throw new InvalidOperationException("No form with a token on " + page);
        using var content = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2)));
        return await Client.PostAsync(new Uri(action ?? page, UriKind.Relative), content);
    }

    public void Dispose() => Client.Dispose();

    private sealed class CookieKeeper(CookieContainer cookies, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } own)
                request.Headers.Add("Cookie", own);
            var response = await base.SendAsync(request, cancellationToken);
            foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
                cookies.SetCookies(request.RequestUri!, set);
            return response;
        }
    }
}
