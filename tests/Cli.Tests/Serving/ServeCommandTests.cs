using System.Net;
using System.Text.RegularExpressions;

namespace Xanh.Cli.Tests.Serving;

/// <summary><c>xanh serve</c> from the empty folder to the administrator at work, and over a restart.</summary>
public sealed partial class ServeCommandTests
{
    private const string Password = "Bốn mùa Sông 77";

    [Fact]
    public async Task The_first_start_lets_an_administrator_in_and_a_restart_signs_nobody_out()
    {
        using var data = new Folder();
        var cookies = new CookieContainer();
        await using (var server = await ServeProcess.StartAsync(data.Path))
        {
            var link = new Uri(server.Link.ShouldNotBeNull());
            using var client = ClientOf(cookies, server.Address);
            var page = await client.GetStringAsync(link.PathAndQuery);
            using var form = new FormUrlEncodedContent(
            [
                new("ma", link.Query.Split('=')[1]), new("ho-ten", "Lê Thị Mẫu Đầu"), new("mat-khau-moi", Password), new("mat-khau-lai", Password),
                new("__RequestVerificationToken", Token().Match(page).Groups[1].Value),
            ]);
            using var answer = await client.PostAsync("/dang-nhap/ma", form);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Lê Thị Mẫu Đầu");
        }
        await using (var server = await ServeProcess.StartAsync(data.Path))
        {
            server.Link.ShouldBeNull();
            using var client = ClientOf(cookies, server.Address);
            (await client.GetStringAsync("/lam-viec/tai-khoan")).ShouldContain("Lê Thị Mẫu Đầu");
        }
    }

    [Fact]
    public async Task An_address_that_is_none_is_refused_in_words()
    {
        using var data = new Folder();
        var run = await XanhProcess.RunAsync("serve", "--data", data.Path, "--url", "cổng 5080");
        run.Status.ShouldBe(1);
        run.Errors.ShouldContain("http://localhost:5080");
    }

    // Cookies belong to a host, whatever its port.
    private static HttpClient ClientOf(CookieContainer cookies, Uri address) => new(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = address };

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
