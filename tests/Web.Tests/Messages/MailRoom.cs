using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;
using Xanh.Testing;
using Xanh.Web.Access;
using Xanh.Web.Messages;

namespace Xanh.Web.Tests.Messages;

/// <summary>A server's part that sends mail, over a database of its own, with a clock that the test moves.</summary>
internal sealed class MailRoom : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private MailRoom(TestDatabase database, int port)
    {
        this.database = database;
        var room = new ServiceCollection();
        room.AddSingleton<TimeProvider>(Clock).AddSingleton(new CurrentProvince("mau")).AddSingleton(new SiteAddress(new Uri("https://xanh.example.vn/")));
        database.AddStorage(room);
        room.Configure<MailOptions>(o => (o.Host, o.Port, o.From) = ("127.0.0.1", port, "xanh@example.vn"));
        services = room.AddProgramme().AddScoped<IMailCarrier, SmtpCarrier>().AddScoped<SendMail>().BuildServiceProvider();
    }

    public MovedClock Clock { get; } = new();

    public static async Task<MailRoom> OpenAsync(int port, string kind = "SQLite")
    {
        var own = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await own.ImportUnitsAsync();
        return new MailRoom(own, port);
    }

    public async Task<T> RunAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Opens an account with this address, of Sở Tài chính unless another unit is named.</summary>
    public async Task<Guid> AccountAsync(string address, string unit = "M02")
    {
        var request = new CreateAccount.Request("n." + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..12], "Nguyễn Thị Mẫu Nhận", unit, [Role.Reporter], Email: address);
        return (await RunAsync((CreateAccount create) => create.RunAsync(request, Actor.Xanh))).Value!.Id;
    }

    /// <summary>Puts a notice for an account with this address into the post, and saves.</summary>
    public async Task WriteAsync(string address) =>
        await PutAsync(new NoticeDraft(NoticeKind.ReportApproved, Addressee.OfAccount(await AccountAsync(address)), "mau", ["Báo cáo năm 2026"], "/lam-viec"));

    public async Task<int> PutAsync(NoticeDraft draft)
    {
        await using var scope = services.CreateAsyncScope();
        var count = await scope.ServiceProvider.GetRequiredService<Post>().PutAsync(draft);
        await scope.ServiceProvider.GetRequiredService<ProgrammeDb>().SaveChangesAsync();
        return count;
    }

    public Task<int> SendAsync() => RunAsync((SendMail send) => send.RunAsync());

    public Task<IReadOnlyList<OutboxMail>> MailsAsync() => RunAsync((OutboxQueries outbox) => outbox.ListAsync(null, 0, 1000));

    public async Task<OutboxMail> MailAsync() => (await MailsAsync()).Single();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    internal sealed class MovedClock : TimeProvider
    {
        private TimeSpan moved;

        public void Pass(TimeSpan time) => moved += time;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 3, 10, 1, 30, 0, TimeSpan.Zero) + moved;
    }
}
