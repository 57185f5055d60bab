using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Reading.PlainText;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Html;

/// <summary>Makes blocks of the lines and tables of a page: frames are unfolded, wrapped lines joined, tables laid on their grid.</summary>
internal sealed class ContentFlow(ReadContext context)
{
    private const int FewestWrappedLines = 12;

    private readonly LineUnwrapper unwrapper = new(context.Lexicon);

    public IEnumerable<Block> Blocks(IReadOnlyList<HtmlItem> items)
    {
        var flat = new List<HtmlItem>();
        Unfold(items, flat);
        var lines = flat.Where(item => item.Line is { Soft: false }).Select(item => item.Line!).Where(line => !line.Text.IsBlank).ToList();
        var style = WrapStyle.Infer([.. lines.Select(line => new TextLine(line.Text.Trim()))]);
        var wrapped = style.Wrapped && lines.Count >= FewestWrappedLines ? style : null;
        var run = new List<HtmlLine>();
        foreach (var item in flat)
        {
            if (item.Line is { } line)
            {
                run.Add(line);
                continue;
            }
            foreach (var block in Running(run, wrapped))
                yield return block;
            run.Clear();
            foreach (var block in OfTable(item.Table!, wrapped is not null))
                yield return block;
        }
        foreach (var block in Running(run, wrapped))
            yield return block;
    }

    private static void Unfold(IEnumerable<HtmlItem> items, List<HtmlItem> flat)
    {
        foreach (var item in items)
        {
            if (item.Table is not { } table || !LayoutTables.IsLayout(table))
                flat.Add(item);
            else
                Unfold(table.Cells.SelectMany(cell => cell.Items), flat);
        }
    }

    private static IEnumerable<Block> OfTable(HtmlTable table, bool wrapped)
    {
        if (PortalMetadata.PairsOf(table) is { Count: > 0 } pairs)
            return pairs;
        return TableGrid.Build(table, wrapped) is { } grid ? [grid] : [];
    }

    private IEnumerable<Block> Running(List<HtmlLine> run, WrapStyle? wrapped)
    {
        if (run.Count == 0)
            yield break;
        var byStart = new Dictionary<int, HtmlLine>();
        foreach (var line in run.Where(line => line.Text.Length > 0))
            byStart[line.Text.Span.Start] = line;
        foreach (var region in PageRegions.Divide([.. run.Select(line => new PrintedLine(line.Text))]))
        {
            if (region.Table is { } table)
            {
                yield return table;
                continue;
            }
            var texts = wrapped is not null ? unwrapper.Unwrap(region.Lines, wrapped) : SoftGroups(region.Lines, byStart).SelectMany(SoftBreaks.Join);
            foreach (var text in texts)
                yield return Styled(text, [.. run.Where(line => line.Text.Length > 0 && text.Span.Overlaps(line.Text.Span))]);
        }
    }

    // Lines parted by <br> belong to one block of the page.
    private static IEnumerable<IReadOnlyList<TextLine>> SoftGroups(IReadOnlyList<TextLine> lines, Dictionary<int, HtmlLine> byStart)
    {
        var group = new List<TextLine>();
        foreach (var line in lines)
        {
            var soft = line.Gap == LineGap.None && byStart.TryGetValue(line.Text.Span.Start, out var html) && html.Soft;
            if (group.Count > 0 && !soft)
            {
                yield return [.. group];
                group.Clear();
            }
            group.Add(line);
        }
        if (group.Count > 0)
            yield return group;
    }

    private static Paragraph Styled(TracedText text, List<HtmlLine> lines) => new()
    {
        Text = text,
        Span = text.Span,
        Bold = lines.Count > 0 && lines.TrueForAll(line => line.Bold),
        Italic = lines.Count > 0 && lines.TrueForAll(line => line.Italic),
        Alignment = lines.Count > 0 ? lines[0].Alignment : Alignment.Unknown,
    };
}
