namespace Xanh.Processes;

/// <summary>The first limit that a program met.</summary>
internal sealed class Verdict
{
    private readonly TaskCompletionSource<ChildStatus> reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => reached.Task;

    public ChildStatus? Status => reached.Task.IsCompletedSuccessfully ? reached.Task.Result : null;

    public void Set(ChildStatus status) => reached.TrySetResult(status);
}
