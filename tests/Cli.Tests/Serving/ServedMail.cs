using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Storage;

namespace Xanh.Cli.Tests.Serving;

/// <summary>The outbox of a served installation, looked at and filled behind its back.</summary>
internal static class ServedMail
{
    public const string Province = "tinh";

    public static Task<int> PrepareAsync(IServiceProvider services) => RunAsync(services, async (ProgrammeDb db) =>
    {
        await db.PrepareAsync();
        return 0;
    });

    /// <returns>The mail's own id, by which whoever gets it twice tells that it is the same.</returns>
    public static async Task<string> WriteAsync(IServiceProvider services, string address)
    {
        var request = new CreateAccount.Request(address[..address.IndexOf('@', StringComparison.Ordinal)], "Nguyễn Thị Mẫu Nhận", null, [Role.Leader], Email: address);
        var account = (await RunAsync(services, (CreateAccount create) => create.RunAsync(request, Actor.Xanh))).Value!.Id;
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Post>().PutAsync(new NoticeDraft(NoticeKind.ReportApproved, Addressee.OfAccount(account), address, ["Báo cáo mẫu"], "/lam-viec"));
        var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
        await db.SaveChangesAsync();
        return (await db.OutboxMails.SingleAsync(m => m.Address == address)).MessageId;
    }

    public static async Task UntilAsync(IServiceProvider services, string id, MailState state)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (await StateAsync(services, id) != state)
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
    }

    public static async Task<MailState> StateAsync(IServiceProvider services, string id) =>
        (await RunAsync(services, (ProgrammeDb db) => db.OutboxMails.AsNoTracking().ToListAsync())).Single(m => m.MessageId == id).State;

    public static async Task<T> RunAsync<TService, T>(IServiceProvider services, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
