using System.Globalization;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Turns pages of words and ruling lines into paragraphs and tables.</summary>
internal static class PdfLayout
{
    public static List<Block> Blocks(IReadOnlyList<PdfPage> pages, ReadContext context)
    {
        var rows = PageByPage.Select(pages, (page, _) => PageRows.Of(page));
        var furniture = PageFurniture.Find([.. rows.Select(r => r.Rows)]);
        var removed = furniture.Sum(f => f.Count);
        if (removed > 0)
            context.Note("page-furniture-left-out", null, removed.ToString(CultureInfo.InvariantCulture));
        var body = rows.Select((r, i) => r with { Rows = [.. r.Rows.Where(l => !furniture[i].Contains(l))] }).ToList();
        var columns = Margins.Of(body);
        var items = PageByPage.Select(body, (page, i) => ReadingOrder.Of(page, columns[i])).SelectMany(flow => flow).ToList();
        return Write(JoinTables(items), context);
    }

    /// <summary>Tables that go on over a page break become one; nothing stands between the parts.</summary>
    private static List<FlowItem> JoinTables(List<FlowItem> items)
    {
        var joined = new List<FlowItem>();
        var lastPage = 0;
        foreach (var item in items)
        {
            var before = joined.Count > 0 ? joined[^1].Table : null;
            if (item.Table is { } next && before is not null && next.Page == lastPage + 1 && TableJoining.Continues(before, next))
                TableJoining.Append(before, next);
            else
                joined.Add(item);
            lastPage = item.Table?.Page ?? item.Line!.Page.Number;
        }
        return joined;
    }

    private static List<Block> Write(List<FlowItem> items, ReadContext context)
    {
        var blocks = new List<Block>();
        var paragraph = new List<TextLine>();
        foreach (var item in items)
        {
            if (paragraph.Count > 0 && (item.Line is null || ParagraphBreaks.Opens(paragraph, item.Line)))
            {
                blocks.Add(ParagraphWriter.Write(paragraph, context));
                paragraph.Clear();
            }
            if (item.Table is not null)
                blocks.Add(TableWriter.Write(item.Table, context));
            else
                paragraph.Add(item.Line!);
        }
        if (paragraph.Count > 0)
            blocks.Add(ParagraphWriter.Write(paragraph, context));
        return blocks;
    }
}
