using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Testing;

namespace Xanh.Cli.Tests.Serving;

/// <summary>A server that is killed while it hands mail over: none is lost, none goes out twice by itself, and a second one that somebody asks for can be told to be the same.</summary>
public sealed class KilledMailTests
{
    private static readonly Actor Administrator = new(new Guid("00000000-0000-0000-0000-0000000000d1"), "Lê Thị Quản Trị", null, [Role.Administrator]);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_mail_server_took_but_nobody_could_note_is_not_sent_again_until_somebody_says_so(string kind)
    {
        await using var mails = await MailServer.StartAsync();
        await using var database = await ServedDatabase.CreateAsync(kind);
        await using var services = database.Services(ServedMail.Province);
        await ServedMail.PrepareAsync(services);
        var id = await ServedMail.WriteAsync(services, "slow@example.vn");
        await using (var server = await StartAsync(database, mails))
        {
            // The mail server has it, and has not said so yet.
            IdOf(await mails.MessageAsync()).ShouldBe(id);
            await server.KillAsync();
        }
        await database.QuietAsync();
        (await ServedMail.StateAsync(services, id)).ShouldBe(MailState.HandingOver);

        await TimePassesAsync(services);
        await using var next = await StartAsync(database, mails);
        await ServedMail.UntilAsync(services, id, MailState.Unsure);
        (await ServedMail.RunAsync(services, (NoticeQueries notices) => notices.ListAsync(Administrator, new NoticeFilter { Kind = NoticeKind.MailUnsure }, 10))).Count.ShouldBe(1);
        var other = await ServedMail.WriteAsync(services, "khac@example.vn");
        IdOf(await mails.MessageAsync()).ShouldBe(other);

        var again = await ServedMail.RunAsync(services, (SettleMail settle) => settle.RunAsync(new SettleMail.Request(null, MailState.Unsure, Again: true), Administrator));
        again.Value.ShouldBe("1");
        IdOf(await mails.MessageAsync()).ShouldBe(id);
        await ServedMail.UntilAsync(services, id, MailState.Sent);
        await next.KillAsync();
        (await mails.EndAsync()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_mail_server_did_not_take_goes_out_once_after_the_next_start(string kind)
    {
        await using var mails = await MailServer.StartAsync();
        await using var database = await ServedDatabase.CreateAsync(kind);
        await using var services = database.Services(ServedMail.Province);
        await ServedMail.PrepareAsync(services);
        var id = await ServedMail.WriteAsync(services, "mute@example.vn");
        await using (var server = await StartAsync(database, mails))
        {
            await mails.MutedAsync();
            await server.KillAsync();
        }
        await database.QuietAsync();
        (await ServedMail.StateAsync(services, id)).ShouldBe(MailState.Waiting);

        await TimePassesAsync(services);
        await using var next = await StartAsync(database, mails);
        IdOf(await mails.MessageAsync()).ShouldBe(id);
        await ServedMail.UntilAsync(services, id, MailState.Sent);
        await next.KillAsync();
        (await mails.EndAsync()).ShouldBeEmpty();
    }

    private static Task<ServeProcess> StartAsync(ServedDatabase database, MailServer mails) => ServeProcess.StartAsync(
        database.Data,
        [("Mail__Host", "127.0.0.1"), ("Mail__Port", mails.Port.ToString(CultureInfo.InvariantCulture)), ("Mail__From", "xanh@example.vn")],
        [.. database.Options, "--province", ServedMail.Province]);

    /// <summary>What one server holds, another may take after a while.</summary>
    private static Task<int> TimePassesAsync(IServiceProvider services)
    {
        var before = TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(1);
        return ServedMail.RunAsync(services, (ProgrammeDb db) => db.OutboxMails.ExecuteUpdateAsync(set => set.SetProperty(m => m.LeaseUntil, before)));
    }

    private static string IdOf(string message) => message.Split("\r\n").First(l => l.StartsWith("Message-ID: ", StringComparison.Ordinal))["Message-ID: ".Length..];
}
