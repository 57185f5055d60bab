using System.Globalization;
using Xanh.Documents;
using Xanh.Documents.Json;
using Xanh.Documents.Reading;

namespace Xanh.Cli.Reading;

/// <summary>Reads a page of an invented plan and throws the result away.</summary>
/// <remarks>
/// A program's first pass through its own code takes several times as long as the second. While the user's file is still being taken
/// apart on one core, the other makes that first pass through the extraction.
/// </remarks>
internal static class Rehearsal
{
    /// <returns>Ends by itself; nobody needs to wait for it.</returns>
    public static Task Start(PlanReader reader, CultureInfo culture) =>
        Environment.ProcessorCount < 2 ? Task.CompletedTask : Task.Run(() => RunAsync(reader, culture));

    /// <summary>A short plan that holds something for each extractor.</summary>
    internal static SourceFile Page()
    {
        using var page = typeof(Rehearsal).Assembly.GetManifestResourceStream("rehearsal.txt")!;
        var content = new byte[page.Length];
        page.ReadExactly(content);
        return new SourceFile("rehearsal.txt", content);
    }

    private static async Task RunAsync(PlanReader reader, CultureInfo culture)
    {
        var outcome = await reader.ReadAsync([Page()]);
        if (outcome.Succeeded)
            PlanReadingJson.Write(Stream.Null, outcome.Reading, culture);
    }
}
