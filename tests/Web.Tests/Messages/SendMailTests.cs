using System.Net;
using System.Net.Sockets;
using System.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Testing;

namespace Xanh.Web.Tests.Messages;

public class SendMailTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Fact]
    public async Task A_mail_goes_out_exactly_as_it_was_recorded()
    {
        await using var server = await MailServer.StartAsync();
        await using var room = await MailRoom.OpenAsync(server.Port);
        await room.WriteAsync("nhan@example.vn");
        (await room.SendAsync()).ShouldBe(1);
        var mail = await room.MailAsync();
        (mail.State, mail.SentAt, mail.Attempts).ShouldBe((MailState.Sent, room.Clock.GetUtcNow(), 1));
        var message = await server.MessageAsync();
        var (head, body) = (message[..message.IndexOf("\r\n\r\n", StringComparison.Ordinal)], message[message.IndexOf("\r\n\r\n", StringComparison.Ordinal)..]);
        Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Where(c => !char.IsWhiteSpace(c))))).ShouldBe(mail.Text.ReplaceLineEndings("\r\n"));
        mail.Text.ShouldContain("Kính gửi Nguyễn Thị Mẫu Nhận,");
        mail.Text.ShouldContain("https://xanh.example.vn/lam-viec");
        head.ShouldContain("Message-ID: " + mail.MessageId);
        head.ShouldContain("Date: Tue, 10 Mar 2026 01:30:00 +0000");
        Unfolded(head, "Subject").ShouldBe(mail.Subject);
        Unfolded(head, "To").ShouldBe("Nguyễn Thị Mẫu Nhận <nhan@example.vn>");
        (await room.SendAsync()).ShouldBe(0);
        (await server.EndAsync()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_a_day_without_a_mail_server_everything_goes_out_once(string kind)
    {
        var port = FreePort();
        await using var room = await MailRoom.OpenAsync(port, kind);
        foreach (var letter in "abcdeghiklmn")
            await room.WriteAsync($"nhan.{letter}@example.vn");
        for (var tries = 0; tries < 24; tries++)
        {
            (await room.SendAsync()).ShouldBe(0);
            room.Clock.Pass(TimeSpan.FromHours(1));
        }
        (await room.MailsAsync()).ShouldAllBe(m => m.State == MailState.Waiting && m.Attempts == 24 && m.Answer!.Length > 0);
        await using var server = await MailServer.StartAsync(port);
        // Three servers on one database at once.
        (await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(room.SendAsync)))).Sum().ShouldBe(12);
        (await room.SendAsync()).ShouldBe(0);
        var came = await server.EndAsync();
        came.Count.ShouldBe(12);
        came.Select(m => Line(m, "Message-ID")).Distinct().Count().ShouldBe(12);
        (await room.MailsAsync()).ShouldAllBe(m => m.State == MailState.Sent);
    }

    [Fact]
    public async Task A_mail_put_off_is_tried_later_and_one_refused_for_good_is_told_with_the_servers_words()
    {
        await using var server = await MailServer.StartAsync();
        await using var room = await MailRoom.OpenAsync(server.Port);
        await room.WriteAsync("refused@example.vn");
        await room.WriteAsync("later@example.vn");
        await room.WriteAsync("good@example.vn");
        (await room.SendAsync()).ShouldBe(1);
        var mails = (await room.MailsAsync()).ToDictionary(m => m.Address);
        (mails["refused@example.vn"].State, mails["refused@example.vn"].Answer).ShouldBe((MailState.GivenUp, "550 No such mailbox here"));
        (mails["later@example.vn"].State, mails["later@example.vn"].Answer).ShouldBe((MailState.Waiting, "451 Greylisted, come again"));
        (await room.SendAsync()).ShouldBe(0);
        room.Clock.Pass(TimeSpan.FromMinutes(1));
        (await room.SendAsync()).ShouldBe(1);
        (await server.EndAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_mail_whose_answer_never_came_is_not_sent_again_by_itself_and_administrators_are_told()
    {
        var port = FreePort();
        await using var room = await MailRoom.OpenAsync(port);
        await room.WriteAsync("cut@example.vn");
        await using (var server = await MailServer.StartAsync(port))
        {
            (await room.SendAsync()).ShouldBe(0);
            (await server.EndAsync()).Count.ShouldBe(1);
        }
        (await room.MailAsync()).State.ShouldBe(MailState.Unsure);
        await using var next = await MailServer.StartAsync(port);
        room.Clock.Pass(TimeSpan.FromDays(1));
        (await room.SendAsync()).ShouldBe(0);
        var administrator = new Actor(Guid.NewGuid(), "Quản trị mẫu", null, [Role.Administrator]);
        (await room.RunAsync((NoticeQueries notices) => notices.ListAsync(administrator, new NoticeFilter(), 10))).Single().Text(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")).ShouldContain("cut@example.vn");
        (await room.RunAsync((SettleMail settle) => settle.RunAsync(new SettleMail.Request(null, MailState.Unsure, Again: false), administrator))).Succeeded.ShouldBeTrue();
        (await room.MailAsync()).State.ShouldBe(MailState.Settled);
        (await next.EndAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_is_never_told_twice_and_old_mail_is_given_up()
    {
        await using var room = await MailRoom.OpenAsync(FreePort());
        await room.WriteAsync("nhan@example.vn");
        var draft = new NoticeDraft(NoticeKind.ReportApproved, Addressee.OfUnit("M02"), "report/1/approved", ["Kỳ mẫu"], "/lam-viec");
        (await room.PutAsync(draft)).ShouldBe(1);
        (await room.PutAsync(draft)).ShouldBe(0);
        (await room.MailsAsync()).Select(m => m.Address).ShouldBe(["nhan@example.vn", "nhan@example.vn"]);
        room.Clock.Pass(MailLimits.Lifetime + TimeSpan.FromMinutes(1));
        (await room.SendAsync()).ShouldBe(0);
        (await room.MailsAsync()).ShouldAllBe(m => m.State == MailState.GivenUp);
    }

    private static string Line(string message, string name) => message.Split("\r\n").First(l => l.StartsWith(name + ": ", StringComparison.Ordinal));

    private static string Unfolded(string head, string name)
    {
        var start = head.IndexOf(name + ": ", StringComparison.Ordinal) + name.Length + 2;
        var value = new StringBuilder();
        foreach (var word in head[start..].Split("\r\n").TakeWhile((l, i) => i == 0 || l.StartsWith(' ')).SelectMany(l => l.Trim().Split(' ')))
            value.Append(word.StartsWith("=?utf-8?B?", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromBase64String(word[10..^2])) : " " + word);
        return value.ToString();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
