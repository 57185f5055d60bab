namespace Xanh.Cli.Serving;

/// <summary>Work that a running server does by the clock, in a scope of its own.</summary>
/// <param name="Every">Pause after a round in which there was nothing to do.</param>
/// <param name="RunAsync">One round; true when more is waiting.</param>
internal sealed record Chore(string Name, TimeSpan Every, Func<IServiceProvider, CancellationToken, Task<bool>> RunAsync);
