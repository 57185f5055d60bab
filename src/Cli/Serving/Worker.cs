namespace Xanh.Cli.Serving;

/// <summary>Does the chores beside the pages; one that fails is told in the log and tried again after its pause.</summary>
internal sealed partial class Worker(IServiceScopeFactory scopes, ChoreStart start, TimeProvider time, ILogger<Worker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await start.Allowed.WaitAsync(stoppingToken);
        await Task.WhenAll(Chores.All.Select(chore => RepeatAsync(chore, stoppingToken)));
    }

    private async Task RepeatAsync(Chore chore, CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                if (!await RoundAsync(chore, stopping))
                    await Task.Delay(chore.Every, time, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The server ends; whatever was under way is taken up again at the next start.
        }
    }

    private async Task<bool> RoundAsync(Chore chore, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await chore.RunAsync(scope.ServiceProvider, stopping);
        }
#pragma warning disable CA1031 // A chore's fault must not end the others.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Failed(chore.Name, fault);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Chore {Name} failed")]
    private partial void Failed(string name, Exception fault);
}
