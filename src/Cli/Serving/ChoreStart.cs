namespace Xanh.Cli.Serving;

/// <summary>When a server begins with its chores: at once, unless who starts it has something to do before.</summary>
internal sealed class ChoreStart
{
    private readonly TaskCompletionSource allowed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when chores may begin.</summary>
    public Task Allowed => allowed.Task;

    public static ChoreStart AtOnce()
    {
        var start = new ChoreStart();
        start.Allow();
        return start;
    }

    public void Allow() => allowed.TrySetResult();
}
