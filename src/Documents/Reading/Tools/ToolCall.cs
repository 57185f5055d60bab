namespace Xanh.Documents.Reading.Tools;

/// <summary>One call of an external program in an empty scratch folder.</summary>
public sealed record ToolCall(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Files laid into the scratch folder before the start; arguments name them relatively.</summary>
    public IReadOnlyList<ToolFile> Files { get; init; } = [];

    /// <summary>Search pattern of files to take from the scratch folder at the end (<c>*.png</c>); null for none.</summary>
    public string? Collect { get; init; }

    public required TimeSpan TimeLimit { get; init; }

    public required long MemoryLimitBytes { get; init; }

    public long OutputLimitBytes { get; init; } = 256L << 20;
}
