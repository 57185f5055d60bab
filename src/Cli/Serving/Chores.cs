using Xanh.Programme.Journal;

namespace Xanh.Cli.Serving;

/// <summary>Everything a running server does by itself. Several servers on one database may all do it: each chore takes care of that.</summary>
internal static class Chores
{
    public static IReadOnlyList<Chore> All { get; } =
    [
        new("seal-journal", TimeSpan.FromSeconds(2), async (services, cancellation) =>
            await services.GetRequiredService<SealJournal>().RunAsync(cancellation) > 0),
    ];
}
