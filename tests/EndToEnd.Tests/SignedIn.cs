using System.Net;
using System.Text.RegularExpressions;

namespace Xanh.EndToEnd.Tests;

/// <summary>One of the demo's people, signed in over the sign-in page.</summary>
internal sealed partial class SignedIn
{
    private readonly Uri start;
    private readonly CookieContainer cookies = new();

    private SignedIn(Uri start, string userName) => (this.start, UserName) = (start, userName);

    public string UserName { get; }

    /// <summary>The cookie that tells the server who it is.</summary>
    public Cookie Session => cookies.GetCookies(start).Single(c => c.Name == "xanh-session");

    public static async Task<SignedIn> AsAsync(Uri start, string userName, string password)
    {
        var person = new SignedIn(start, userName);
        using var client = person.NewClient();
        var form = await client.GetStringAsync("/dang-nhap");
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ten-dang-nhap"] = userName,
            ["mat-khau"] = password,
            ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value,
        });
        using var response = await client.PostAsync("/dang-nhap", fields);
        response.EnsureSuccessStatusCode();
        return person;
    }

    /// <summary>A client that carries the person's cookies.</summary>
    public HttpClient NewClient() => new(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = start };

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
