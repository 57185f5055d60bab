using System.Globalization;
using Xanh.Documents.Reading.Tools;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Reads pages that are pictures: draws each, recognises its words with tesseract and its ruling lines from the picture.</summary>
internal sealed class ScannedPages(Poppler poppler, SourceFile file, ReadContext context)
{
    private const int DotsPerInch = 300;
    private const int PagesAtOnce = 2;

    private static readonly string[] MissingLanguage = ["Error opening data file", "Failed loading language", "couldn't load any languages"];

    /// <summary>The pages with those at <paramref name="scans"/> recognised.</summary>
    public async Task<IReadOnlyList<PdfPage>> ReadAsync(IReadOnlyList<PdfPage> pages, IReadOnlyList<int> scans)
    {
        var read = pages.ToArray();
        var done = 0;
        context.Progress?.Report(new ReadProgress(file.Name, "ocr", 0, scans.Count));
        await Parallel.ForEachAsync(
            scans,
            new ParallelOptions { MaxDegreeOfParallelism = PagesAtOnce, CancellationToken = context.Cancellation },
            async (i, _) =>
            {
                read[i] = await PageAsync(pages[i]);
                context.Progress?.Report(new ReadProgress(file.Name, "ocr", Interlocked.Increment(ref done), scans.Count));
            });
        return read;
    }

    private async Task<PdfPage> PageAsync(PdfPage page)
    {
        var picture = await poppler.PictureAsync(page.Number, DotsPerInch);
        var scale = 72.0 / DotsPerInch;
        var grey = GreyPicture.Parse(picture.Content);
        var rulings = grey is null ? [] : PictureRulings.Find(grey, DotsPerInch)
            .Select(r => r with { At = r.At * scale, From = r.From * scale, To = r.To * scale }).ToList();
        var isTable = GridFinder.Find(rulings).Any(g => g.Cells.Count > 3);
        var output = await RecogniseAsync(picture, isTable ? "6" : "3");
        return page with { Words = TesseractWords.Parse(output.StandardOutput.Span, scale), Rulings = rulings, Scanned = true };
    }

    private async Task<ToolOutput> RecogniseAsync(ToolFile picture, string segmentation)
    {
        var dots = DotsPerInch.ToString(CultureInfo.InvariantCulture);
        var output = await context.Tools!(
            new ToolCall("tesseract", [picture.Name, "stdout", "-l", "vie", "--dpi", dots, "--psm", segmentation, "tsv"])
            {
                Files = [picture],
                TimeLimit = context.Limits.ToolTime,
                MemoryLimitBytes = context.Limits.ToolMemoryBytes,
            },
            context.Cancellation);
        if (output.Status == ToolStatus.NotInstalled || MissingLanguage.Any(m => output.StandardError.Contains(m, StringComparison.OrdinalIgnoreCase)))
            throw ReadRefusedException.Of("ocr-not-installed", file.Name);
        if (output.Status == ToolStatus.TimedOut)
            throw ReadRefusedException.Of("reader-timeout", file.Name, ((int)context.Limits.ToolTime.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        if (output.Status == ToolStatus.OutOfMemory)
            throw ReadRefusedException.Of("reader-memory", file.Name, (context.Limits.ToolMemoryBytes >> 20).ToString(CultureInfo.InvariantCulture));
        return output;
    }
}
