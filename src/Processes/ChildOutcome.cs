namespace Xanh.Processes;

/// <summary>What a child program did.</summary>
/// <param name="ExitCode">-1 unless <see cref="ChildStatus.Ended"/>.</param>
/// <param name="StandardOutput">At most the output limit; what was written before a kill.</param>
/// <param name="StandardError">The first 64 KiB, as UTF-8.</param>
/// <param name="Files">The collected files by name.</param>
public sealed record ChildOutcome(
    ChildStatus Status, int ExitCode, ReadOnlyMemory<byte> StandardOutput, string StandardError, IReadOnlyList<ScratchFile> Files)
{
    public bool Succeeded => Status == ChildStatus.Ended && ExitCode == 0;

    internal static ChildOutcome NotInstalled { get; } = new(ChildStatus.NotInstalled, -1, default, "", []);
}
