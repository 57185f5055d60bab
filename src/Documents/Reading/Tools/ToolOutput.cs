namespace Xanh.Documents.Reading.Tools;

/// <summary>What a program did.</summary>
public sealed record ToolOutput(ToolStatus Status, int ExitCode, ReadOnlyMemory<byte> StandardOutput, string StandardError, IReadOnlyList<ToolFile> Files)
{
    public bool Succeeded => Status == ToolStatus.Ended && ExitCode == 0;
}
