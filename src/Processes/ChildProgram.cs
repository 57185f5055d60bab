namespace Xanh.Processes;

/// <summary>One run of a program in a scratch folder of its own.</summary>
/// <param name="Name">Program name looked up in <c>PATH</c>, or a full path.</param>
public sealed record ChildProgram(string Name, IReadOnlyList<string> Arguments)
{
    /// <summary>Files laid into the scratch folder, which is the working folder, before the start.</summary>
    public IReadOnlyList<ScratchFile> Files { get; init; } = [];

    /// <summary>Search pattern of files to take from the top of the scratch folder at the end (<c>*.docx</c>); null for none.</summary>
    public string? Collect { get; init; }

    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Bytes that the program and its children may hold together.</summary>
    public long MemoryLimitBytes { get; init; } = 1L << 30;

    /// <summary>Bytes of standard output, and of collected files together.</summary>
    public long OutputLimitBytes { get; init; } = 256L << 20;

    /// <summary>Variables added to the environment of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
