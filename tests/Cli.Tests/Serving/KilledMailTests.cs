using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Storage;
using Xanh.Testing;

namespace Xanh.Cli.Tests.Serving;

/// <summary>A server that is killed while it hands mail over: none is lost, none goes out twice by itself, and a second one that somebody asks for can be told to be the same.</summary>
public sealed class KilledMailTests
{
    private const string Province = "tinh";

    private static readonly Actor Administrator = new(new Guid("00000000-0000-0000-0000-0000000000d1"), "Lê Thị Quản Trị", null, [Role.Administrator]);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_mail_server_took_but_nobody_could_note_is_not_sent_again_until_somebody_says_so(string kind)
    {
        await using var mails = await MailServer.StartAsync();
        await using var database = await ServedDatabase.CreateAsync(kind);
        await using var services = database.Services(Province);
        await PrepareAsync(services);
        var id = await WriteAsync(services, "slow@example.vn");
        await using (var server = await StartAsync(database, mails))
        {
            // The mail server has it, and has not said so yet.
            IdOf(await mails.MessageAsync()).ShouldBe(id);
            await server.KillAsync();
        }
        await database.QuietAsync();
        (await StateAsync(services, id)).ShouldBe(MailState.HandingOver);

        await TimePassesAsync(services);
        await using var next = await StartAsync(database, mails);
        await UntilAsync(services, id, MailState.Unsure);
        (await RunAsync(services, (NoticeQueries notices) => notices.ListAsync(Administrator, new NoticeFilter { Kind = NoticeKind.MailUnsure }, 10))).Count.ShouldBe(1);
        var other = await WriteAsync(services, "khac@example.vn");
        IdOf(await mails.MessageAsync()).ShouldBe(other);

        var again = await RunAsync(services, (SettleMail settle) => settle.RunAsync(new SettleMail.Request(null, MailState.Unsure, Again: true), Administrator));
        again.Value.ShouldBe("1");
        IdOf(await mails.MessageAsync()).ShouldBe(id);
        await UntilAsync(services, id, MailState.Sent);
        await next.KillAsync();
        (await mails.EndAsync()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_mail_server_did_not_take_goes_out_once_after_the_next_start(string kind)
    {
        await using var mails = await MailServer.StartAsync();
        await using var database = await ServedDatabase.CreateAsync(kind);
        await using var services = database.Services(Province);
        await PrepareAsync(services);
        var id = await WriteAsync(services, "mute@example.vn");
        await using (var server = await StartAsync(database, mails))
        {
            await mails.MutedAsync();
            await server.KillAsync();
        }
        await database.QuietAsync();
        (await StateAsync(services, id)).ShouldBe(MailState.Waiting);

        await TimePassesAsync(services);
        await using var next = await StartAsync(database, mails);
        IdOf(await mails.MessageAsync()).ShouldBe(id);
        await UntilAsync(services, id, MailState.Sent);
        await next.KillAsync();
        (await mails.EndAsync()).ShouldBeEmpty();
    }

    private static Task<ServeProcess> StartAsync(ServedDatabase database, MailServer mails) => ServeProcess.StartAsync(
        database.Data,
        [("Mail__Host", "127.0.0.1"), ("Mail__Port", mails.Port.ToString(CultureInfo.InvariantCulture)), ("Mail__From", "xanh@example.vn")],
        [.. database.Options, "--province", Province]);

    private static Task<int> PrepareAsync(IServiceProvider services) => RunAsync(services, async (ProgrammeDb db) =>
    {
        await db.PrepareAsync();
        return 0;
    });

    /// <returns>The mail's own id, by which whoever gets it twice tells that it is the same.</returns>
    private static async Task<string> WriteAsync(IServiceProvider services, string address)
    {
        var request = new CreateAccount.Request(address[..address.IndexOf('@', StringComparison.Ordinal)], "Nguyễn Thị Mẫu Nhận", null, [Role.Leader], Email: address);
        var account = (await RunAsync(services, (CreateAccount create) => create.RunAsync(request, Actor.Xanh))).Value!.Id;
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Post>().PutAsync(new NoticeDraft(NoticeKind.ReportApproved, Addressee.OfAccount(account), address, ["Báo cáo mẫu"], "/lam-viec"));
        var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
        await db.SaveChangesAsync();
        return (await db.OutboxMails.SingleAsync(m => m.Address == address)).MessageId;
    }

    /// <summary>What one server holds, another may take after a while.</summary>
    private static Task<int> TimePassesAsync(IServiceProvider services)
    {
        var before = TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(1);
        return RunAsync(services, (ProgrammeDb db) => db.OutboxMails.ExecuteUpdateAsync(set => set.SetProperty(m => m.LeaseUntil, before)));
    }

    private static async Task UntilAsync(IServiceProvider services, string id, MailState state)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (await StateAsync(services, id) != state)
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
    }

    private static async Task<MailState> StateAsync(IServiceProvider services, string id) =>
        (await RunAsync(services, (ProgrammeDb db) => db.OutboxMails.AsNoTracking().ToListAsync())).Single(m => m.MessageId == id).State;

    private static async Task<T> RunAsync<TService, T>(IServiceProvider services, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static string IdOf(string message) => message.Split("\r\n").First(l => l.StartsWith("Message-ID: ", StringComparison.Ordinal))["Message-ID: ".Length..];
}
