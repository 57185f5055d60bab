using System.Globalization;
using Xanh.Documents.Reading.Pdf.Drawing;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Reads PDF: the text layer where there is one, OCR for pages that are pictures or whose text layer is broken.</summary>
/// <remarks>Needs poppler-utils, and for scans tesseract with Vietnamese, through <see cref="ReadContext.Tools"/>.</remarks>
internal sealed class PdfReader : IReader
{
    /// <summary>Words below which a page with a picture all over it is taken for a scan (a stamp or page number may be text).</summary>
    private const int FewWords = 15;

    public async Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        var poppler = new Poppler(file, context);
        var layer = new TextLayer(poppler);
        var looks = layer.LooksAsync();
        IReadOnlyList<PdfPage> texts;
        IReadOnlyList<int> scans;
        try
        {
            (texts, scans) = await TextsAsync(layer, poppler, file, context);
        }
        finally
        {
            await looks;
        }
        texts = TextLayer.WithLooks(texts, await looks);
        if (scans.Count > 0)
        {
            context.Scanned = scans.Count * 2 >= texts.Count;
            texts = await new ScannedPages(poppler, file, context).ReadAsync(texts, scans);
        }
        var start = context.Text.Length;
        var blocks = PdfLayout.Blocks(texts, context);
        if (scans.Count > 0)
            NoteOcr(blocks, new SourceSpan(start, context.Text.Length), scans.Count, file, context);
        return blocks;
    }

    /// <summary>The pages with words and ruling lines of their text layer, and the indexes of those to be read by OCR, which are empty.</summary>
    private static async Task<(IReadOnlyList<PdfPage> Texts, IReadOnlyList<int> Scans)> TextsAsync(TextLayer layer, Poppler poppler, SourceFile file, ReadContext context)
    {
        var drawings = Task.Run(() => PageDrawings.Read(file.Content, context.Limits.Pages));
        var (pages, complaints) = await layer.WordsAsync();
        CheckPages(pages, file, context);
        if (IsDamaged(complaints) || !HasEnd(file))
            context.Warn("pdf-damaged", null, file.Name, pages.Count.ToString(CultureInfo.InvariantCulture));
        var scans = await ScansAsync(pages, poppler, file, context);
        return (await layer.WithRulingsAsync([.. pages.Select((p, i) => scans.Contains(i) ? p with { Words = [] } : p)], await drawings), scans);
    }

    /// <summary>Indexes of the pages to be read by OCR.</summary>
    private static async Task<IReadOnlyList<int>> ScansAsync(IReadOnlyList<PdfPage> pages, Poppler poppler, SourceFile file, ReadContext context)
    {
        var broken = Enumerable.Range(0, pages.Count).Where(i => BrokenText.IsBroken(pages[i].Words)).ToList();
        if (broken.Count > 0)
            context.Warn("broken-text-layer", null, file.Name, PageNumbers(broken));
        if (!pages.Any(p => p.Words.Count < FewWords))
            return broken;
        var pictures = await poppler.PicturePagesAsync();
        return [.. Enumerable.Range(0, pages.Count).Where(i => broken.Contains(i) || (pages[i].Words.Count < FewWords && pictures.Contains(i + 1)))];
    }

    private static void CheckPages(IReadOnlyList<PdfPage> pages, SourceFile file, ReadContext context)
    {
        if (pages.Count == 0)
            throw ReadRefusedException.Of("no-pages", file.Name);
        if (pages.Count > context.Limits.Pages)
            throw ReadRefusedException.Of("too-many-pages", file.Name, context.Limits.Pages.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsDamaged(string complaints) =>
        complaints.Contains("xref", StringComparison.OrdinalIgnoreCase) || complaints.Contains("Syntax Error", StringComparison.OrdinalIgnoreCase);

    /// <summary>The end mark of a whole file; some programs write a little behind it.</summary>
    private static bool HasEnd(SourceFile file) => file.Content.Span[Math.Max(0, file.Content.Length - 2048)..].IndexOf("%%EOF"u8) >= 0;

    private static void NoteOcr(List<Block> blocks, SourceSpan span, int pages, SourceFile file, ReadContext context)
    {
        var sure = blocks.Count == 0 ? 0 : blocks.Average(b => b.Confidence);
        context.Warn("read-by-ocr", span, file.Name, pages.ToString(CultureInfo.InvariantCulture), sure.ToString("P0", CultureInfo.InvariantCulture));
    }

    private static string PageNumbers(IEnumerable<int> indexes) =>
        string.Join(", ", indexes.Select(i => (i + 1).ToString(CultureInfo.InvariantCulture)));
}
