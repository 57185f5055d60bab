using System.Globalization;
using Xanh.Documents.Reading.Tools;

namespace Xanh.Publishing.Papers;

/// <summary>Turns .docx into .pdf with LibreOffice, where the machine has it.</summary>
/// <param name="tools">Null on a host that runs no programs.</param>
public sealed class PdfPrinter(ToolRunner? tools)
{
    private const int AtOnce = 50;
    private const long Memory = 2L << 30;

    // LibreOffice needs some seconds to start and about a tenth of one for a page.
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(2);

    /// <returns>The documents as .pdf in their order; null when LibreOffice is missing or failed.</returns>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>?> PrintAsync(IReadOnlyList<ReadOnlyMemory<byte>> papers, CancellationToken cancellation = default)
    {
        if (tools is null)
            return null;
        var printed = new List<ReadOnlyMemory<byte>>(papers.Count);
        foreach (var some in papers.Chunk(AtOnce))
        {
            string[] names = [.. some.Select((_, i) => "p" + i.ToString("000", CultureInfo.InvariantCulture))];
            var output = await tools(
                new ToolCall("soffice", ["--headless", "--norestore", "--convert-to", "pdf", .. names.Select(n => n + ".docx")])
                {
                    Files = [.. some.Zip(names, (content, name) => new ToolFile(name + ".docx", content))],
                    Collect = "*.pdf",
                    TimeLimit = Time,
                    MemoryLimitBytes = Memory,
                },
                cancellation);
            var made = output.Files.ToDictionary(f => f.Name, f => f.Content, StringComparer.Ordinal);
            if (!output.Succeeded || Array.Exists(names, n => !made.ContainsKey(n + ".pdf")))
                return null;
            printed.AddRange(names.Select(n => made[n + ".pdf"]));
        }
        return printed;
    }
}
