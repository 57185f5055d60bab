using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Checks and imports that go on beside the pages: a long one must not keep anybody waiting before a page that does not come.</summary>
/// <remarks>A server that stops ends them; an import then leaves nothing behind, and the uploaded table is still there to begin anew.</remarks>
public sealed partial class ImportRuns(IServiceScopeFactory scopes, TimeProvider time, ILogger<ImportRuns> log) : IDisposable
{
    private const int AtOnce = 2;

    private static readonly TimeSpan Stay = TimeSpan.FromHours(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Guid, ImportRun> runs = new();
    private readonly SemaphoreSlim gate = new(AtOnce);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Begins one, and waits a moment for it: most are done before their page is shown.</summary>
    public async Task<ImportRun> StartAsync(string register, ImportOrder order, bool save, Actor actor, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        foreach (var old in runs.Values.Where(r => r.Outcome is not null && r.Begun < now - Stay))
            runs.TryRemove(old.Id, out _);
        var run = new ImportRun(Guid.NewGuid(), register, order, save, actor, now);
        runs[run.Id] = run;
        run.Work = Task.Run(() => DoAsync(run), CancellationToken.None);
        await Task.WhenAny(run.Work, Task.Delay(Patience, time, cancellation));
        return run;
    }

    /// <returns>Null when there is none, or it is another person's.</returns>
    public ImportRun? Find(Guid id, string register, Actor actor) =>
        runs.TryGetValue(id, out var run) && run.Actor.Id == actor.Id && string.Equals(run.Register, register, StringComparison.Ordinal) ? run : null;

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
        gate.Dispose();
    }

    private async Task DoAsync(ImportRun run)
    {
        try
        {
            await gate.WaitAsync(stopping.Token);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var office = scope.ServiceProvider.GetServices<IImportOffice>().First(o => string.Equals(o.Register.Code, run.Register, StringComparison.Ordinal));
                run.End(await office.RunAsync(run.Order, run.IsSave, run.Actor, run, stopping.Token));
            }
            finally
            {
                gate.Release();
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or ObjectDisposedException)
        {
            run.End(new Refusal("import-failed"));
        }
#pragma warning disable CA1031 // Told to the person who waits, and to the log.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(run.Id, fault);
            run.End(new Refusal("import-failed"));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Id} failed")]
    private partial void Failed(Guid id, Exception fault);
}
