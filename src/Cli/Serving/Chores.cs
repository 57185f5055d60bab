using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Journal;
using Xanh.Programme.Messages;
using Xanh.Programme.Messages.Reminders;
using Xanh.Programme.Registers.Importing;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Cli.Serving;

/// <summary>Everything a running server does by itself. Several servers on one database may all do it: each chore takes care of that.</summary>
internal static class Chores
{
    private static readonly TimeSpan UploadsStay = TimeSpan.FromDays(7);

    public static IReadOnlyList<Chore> All { get; } =
    [
        new("seal-journal", TimeSpan.FromSeconds(2), async (services, cancellation) =>
            await services.GetRequiredService<SealJournal>().RunAsync(cancellation) > 0),
        // Each start and each hour: a year or a day begins at midnight in Vietnam, whenever the server was started.
        new("open-work", TimeSpan.FromHours(1), OpenWorkAsync),
        // On their day at seven, and whenever a server starts later than that.
        new("open-periods", TimeSpan.FromMinutes(10), async (services, cancellation) => await services.GetRequiredService<OpenDuePeriods>().RunAsync(cancellation) < 0),
        // Each is told once: asking often only means that a server that stood still catches up soon.
        new("remind", TimeSpan.FromMinutes(15), async (services, cancellation) => await services.GetRequiredService<RemindByClock>().RunAsync(cancellation) < 0),
        new("send-mail", TimeSpan.FromSeconds(5), async (services, cancellation) => await services.GetRequiredService<SendMail>().RunAsync(cancellation) > 0),
        new("sweep-uploads", TimeSpan.FromHours(1), SweepUploads),
        new("forget-earlier-values", TimeSpan.FromHours(1), async (services, cancellation) => await services.GetRequiredService<ForgetEarlierValues>().RunAsync(cancellation) < 0),
        new("read-upload", TimeSpan.FromSeconds(1), (services, cancellation) => services.GetRequiredService<ReadUpload>().RunAsync(cancellation)),
    ];

    // Files that nobody went on sending: whoever comes back later begins anew.
    private static Task<bool> SweepUploads(IServiceProvider services, CancellationToken cancellation)
    {
        services.GetRequiredService<FileStore>().Uploads.Sweep(services.GetRequiredService<TimeProvider>().GetUtcNow() - UploadsStay);
        return Task.FromResult(false);
    }

    private static async Task<bool> OpenWorkAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var today = services.GetRequiredService<TimeProvider>().Today();
        await services.GetRequiredService<OpenEntries>().RunAsync(new OpenEntries.Request(PlanId: null, today), Actor.Xanh, cancellation);
        return false;
    }
}
