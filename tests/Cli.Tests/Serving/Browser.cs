using System.Net;
using System.Text.RegularExpressions;

namespace Xanh.Cli.Tests.Serving;

/// <summary>A browser without scripts: keeps cookies, follows redirects, sends forms with the token of their page.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;

    public Browser(Uri address) => client = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = address };

    /// <summary>Body of the page a form leads to.</summary>
    /// <param name="action">Where to; the page itself by default.</param>
    public async Task<string> SubmitAsync(string page, IEnumerable<(string Name, string Value)> fields, string? action = null)
    {
        using var form = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", await TokenAsync(page))).Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2)));
        return await SendAsync(action ?? page, form);
    }

    /// <summary>Body of the page that sending a file leads to.</summary>
    public async Task<string> UploadAsync(string page, string field, string fileName, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), field, fileName }, { new StringContent(await TokenAsync(page)), "__RequestVerificationToken" } };
        return await SendAsync(page, form);
    }

    public Task<string> OpenAsync(string page) => client.GetStringAsync(new Uri(page, UriKind.Relative));

    public Task<byte[]> DownloadAsync(string file) => client.GetByteArrayAsync(new Uri(file, UriKind.Relative));

    /// <summary>What stands in a page, as people read it.</summary>
    /// <param name="pattern">With one group.</param>
    public static string In(string page, string pattern) =>
        Regex.Match(page, pattern, RegexOptions.None, TimeSpan.FromSeconds(5)) is { Success: true } found
            ? WebUtility.HtmlDecode(found.Groups[1].Value) : throw new InvalidOperationException(pattern + " is not in " + page);

    public void Dispose() => client.Dispose();

    private async Task<string> TokenAsync(string page) => Token().Match(await OpenAsync(page)).Groups[1].Value;

    private async Task<string> SendAsync(string address, HttpContent form)
    {
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
