using System.Globalization;
using System.Text.Json;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>The scores that must not fall (<c>samples/labelled/scores.json</c>) and the table made from them in docs/accuracy.md.</summary>
internal static class ScoreBook
{
    private const string TableStart = "<!-- scores -->";
    private const string TableEnd = "<!-- /scores -->";
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    private static string ScoresPath => Path.Combine(LabelledSample.Root, "labelled", "scores.json");

    private static string DocumentPath => Path.Combine(LabelledSample.Root, "..", "docs", "accuracy.md");

    public static SortedDictionary<string, SortedDictionary<string, double>> Load() => File.Exists(ScoresPath)
        ? JsonSerializer.Deserialize<SortedDictionary<string, SortedDictionary<string, double>>>(File.ReadAllBytes(ScoresPath))!
        : [];

    /// <summary>What is lower than, or missing beside, the scores kept.</summary>
    public static List<string> Falls(SortedDictionary<string, SortedDictionary<string, double>> kept, SortedDictionary<string, SortedDictionary<string, double>> now) =>
        [.. from sample in kept
            from measure in sample.Value
            let score = now.GetValueOrDefault(sample.Key)?.GetValueOrDefault(measure.Key, -1) ?? -1
            where score < measure.Value
            select string.Create(CultureInfo.InvariantCulture, $"{sample.Key}: {measure.Key} fell from {measure.Value} to {(score < 0 ? "nothing" : score)}")];

    public static void Write(SortedDictionary<string, SortedDictionary<string, double>> scores)
    {
        File.WriteAllText(ScoresPath, JsonSerializer.Serialize(scores, Options) + "\n");
        var document = File.ReadAllText(DocumentPath);
        var (start, end) = (document.IndexOf(TableStart, StringComparison.Ordinal), document.IndexOf(TableEnd, StringComparison.Ordinal));
        File.WriteAllText(DocumentPath, document[..(start + TableStart.Length)] + "\n" + Table(scores) + document[end..]);
    }

    private static string Table(SortedDictionary<string, SortedDictionary<string, double>> scores)
    {
        var lines = new List<string>
        {
            "| document | " + string.Join(" | ", SampleScore.All.Select(m => m.Name.Replace('_', ' '))) + " |",
            "|---|" + string.Concat(SampleScore.All.Select(_ => "--:|")),
        };
        lines.AddRange(scores.OrderBy(s => s.Key == "all" ? 0 : 1).Select(s =>
            $"| {(s.Key == "all" ? "**all**" : s.Key)} | " + string.Join(" | ", SampleScore.All.Select(m => s.Value.TryGetValue(m.Name, out var v) ? v.ToString("0.00", CultureInfo.InvariantCulture) : "")) + " |"));
        return string.Join('\n', lines) + "\n";
    }
}
