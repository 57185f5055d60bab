using System.Globalization;
using System.Text.Json.Nodes;
using Xanh.Documents.Json;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Tests.Extraction;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>One document of the labelled set (or of the demo) in one rendering: the files read together, and the truth about them.</summary>
public sealed record LabelledSample(string Name, string Folder, IReadOnlyList<string> Files)
{
    public static string Root => Path.Combine(SpecCase.RepositoryRoot(), "samples");

    public JsonNode Gold => JsonNode.Parse(File.ReadAllBytes(Path.Combine(Folder, "gold.json")))!;

    public override string ToString() => Name;

    public static IEnumerable<LabelledSample> All()
    {
        foreach (var path in Directory.EnumerateFiles(Root, "gold.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var folder = Path.GetDirectoryName(path)!;
            foreach (var files in JsonNode.Parse(File.ReadAllBytes(path))!["readings"]!.AsArray().Select(r => r!.AsArray().Select(f => f!.ToString()).ToList()))
                yield return new LabelledSample($"{Path.GetFileName(folder)}/{files[0]}", folder, files);
        }
    }

    internal async Task<ReadOutcome> ReadAsync(CancellationToken cancellation)
    {
        var sources = new List<SourceFile>();
        foreach (var file in Files)
            sources.Add(new SourceFile(file, await File.ReadAllBytesAsync(Path.Combine(Folder, file), cancellation)));
        return await new PlanReader(new PlanReaderOptions { Tools = Cli.Reading.PlanTools.RunAsync }).ReadAsync(sources, cancellation: cancellation);
    }

    /// <summary>The reading as <c>xanh read --json</c> prints it.</summary>
    internal static JsonNode Print(ReadOutcome outcome)
    {
        using var stream = new MemoryStream();
        var culture = CultureInfo.GetCultureInfo("vi-VN");
        if (outcome.Succeeded)
            PlanReadingJson.Write(stream, outcome.Reading, culture);
        else
            PlanReadingJson.Write(stream, outcome.Refusal, culture);
        return JsonNode.Parse(stream.ToArray())!;
    }
}
