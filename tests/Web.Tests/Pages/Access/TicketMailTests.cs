using System.Globalization;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Parser;
using Xanh.Programme.Access;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages.Access;

public class TicketMailTests
{
    private static readonly (string, string)[] NewPerson =
        [("ten-dang-nhap", "thu.mau"), ("ho-ten", "Cao Văn Mẫu Thư"), ("thu", "thu.mau@example.vn"), ("don-vi", "M02"), ("vai-tro", "Reporter")];

    [Fact]
    public async Task An_invitation_goes_out_by_mail_and_its_link_is_not_shown()
    {
        await using var server = await MailServer.StartAsync();
        await using var site = await StartAsync(server.Port);
        using var admin = await site.SignedInAsync(Role.Administrator);
        using var answer = await admin.SubmitAsync("/lam-viec/tai-khoan/moi", NewPerson);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.QuerySelector(".all-clear")!.TextContent.ShouldContain("thu.mau@example.vn");
        page.QuerySelector(".one-time-link").ShouldBeNull();
        var message = await server.MessageAsync();
        message.ShouldContain("thu.mau@example.vn");
        var body = message[(message.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var at and >= 0 ? at : message.IndexOf("\n\n", StringComparison.Ordinal))..];
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Where(c => !char.IsWhiteSpace(c)))));
        text.ShouldContain("Kính gửi Cao Văn Mẫu Thư");
        var link = text.Split('\n').Select(l => l.Trim()).Single(l => l.StartsWith("http://localhost/dang-nhap/ma?ma=", StringComparison.Ordinal));
        using var person = site.NewVisitor();
        (await person.OpenAsync(new Uri(link).PathAndQuery)).QuerySelector("#mat-khau-moi").ShouldNotBeNull();
    }

    [Fact]
    public async Task When_the_mail_server_is_down_the_link_is_shown_instead()
    {
        int port;
        using (var gone = new TcpListener(System.Net.IPAddress.Loopback, 0))
        {
            gone.Start();
            port = ((System.Net.IPEndPoint)gone.LocalEndpoint).Port;
        }
        await using var site = await StartAsync(port);
        using var admin = await site.SignedInAsync(Role.Administrator);
        using var answer = await admin.SubmitAsync("/lam-viec/tai-khoan/moi", NewPerson);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.QuerySelector(".refused")!.TextContent.ShouldContain("Không gửi được thư");
        page.QuerySelector(".one-time-link").ShouldNotBeNull();
    }

    private static Task<Site> StartAsync(int port) => Site.StartAsync(more: builder =>
    {
        builder.Configuration["Mail:Host"] = "127.0.0.1";
        builder.Configuration["Mail:Port"] = port.ToString(CultureInfo.InvariantCulture);
        builder.Configuration["Mail:From"] = "xanh@example.vn";
    });
}
