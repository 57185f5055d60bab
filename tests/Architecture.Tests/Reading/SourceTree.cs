namespace Xanh.Architecture.Tests.Reading;

/// <summary>The files of the repository, without what a build leaves behind.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal) { ".git", "bin", "obj", "node_modules", "lib", "TestResults", "artifacts", "publish", "data" };

    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> With(params string[] endings) => Files.Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(d => !LeftOut.Contains(Path.GetFileName(d))).SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Xanh.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Xanh.slnx not found above the tests");
        return folder;
    }
}
