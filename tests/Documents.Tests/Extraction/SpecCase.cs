namespace Xanh.Documents.Tests.Extraction;

/// <summary>One case of a Markdown specification.</summary>
public sealed record SpecCase(string File, string Title, string FileName, string Excerpt, IReadOnlyList<(string List, IReadOnlyList<string> Lines)> Expectations)
{
    public override string ToString() => $"{File}: {Title}";

    public static IEnumerable<SpecCase> LoadAll() => Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot(), "src", "Documents", "Extraction"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(Load);

    public static IReadOnlyList<(string Key, string Value)> Pairs(string line) =>
        [.. line.Split(" | ").Select(pair => pair.Split('=', 2)).Select(p => (p[0].Trim(), p[1].Trim()))];

    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Xanh.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Xanh.slnx not found above the tests");
        return folder;
    }

    private static IEnumerable<SpecCase> Load(string path)
    {
        var (title, excerpt, fileName) = ("", "", "excerpt.txt");
        var expectations = new List<(string, IReadOnlyList<string>)>();
        List<string>? fence = null;
        var info = "";
        foreach (var line in System.IO.File.ReadAllLines(path))
        {
            if (fence is not null && line.StartsWith("```", StringComparison.Ordinal))
            {
                if (info.StartsWith("expect ", StringComparison.Ordinal))
                    expectations.Add((info[7..].Trim(), [.. fence.Where(l => l.Trim().Length > 0)]));
                else if (info is "plan" or "html")
                    (excerpt, fileName) = (string.Join('\n', fence), info == "html" ? "excerpt.html" : "excerpt.txt");
                fence = null;
            }
            else if (fence is not null)
            {
                fence.Add(line);
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                (fence, info) = ([], line[3..].Trim());
            }
            else if (line.StartsWith('#'))
            {
                if (expectations.Count > 0)
                    yield return new SpecCase(Path.GetFileName(path), title, fileName, excerpt, [.. expectations]);
                (title, excerpt, expectations) = (line.TrimStart('#').Trim(), "", []);
            }
        }
        if (expectations.Count > 0)
            yield return new SpecCase(Path.GetFileName(path), title, fileName, excerpt, [.. expectations]);
    }
}
