namespace Xanh.Documents.Reading.Pdf;

/// <summary>Puts what stands on a page in the order in which people read it.</summary>
internal static class ReadingOrder
{
    public static List<FlowItem> Of(PageRows page, TextColumn main)
    {
        var items = new List<FlowItem>();
        var tables = new Queue<TableDraft>(page.Tables.OrderBy(t => t.Top));
        foreach (var run in Runs(page.Rows, page.Tables))
        {
            while (tables.Count > 0 && tables.Peek().Top < run[0].Box.MidY)
                items.Add(new FlowItem(null, tables.Dequeue()));
            AddRun(run, main, items);
        }
        items.AddRange(tables.Select(t => new FlowItem(null, t)));
        return items;
    }

    /// <summary>Rows that no table parts.</summary>
    private static IEnumerable<List<TextLine>> Runs(IReadOnlyList<TextLine> rows, IReadOnlyList<TableDraft> tables) =>
        rows.GroupBy(r => tables.Count(t => t.Top < r.Box.MidY)).Select(g => g.ToList());

    private static void AddRun(List<TextLine> rows, TextColumn main, List<FlowItem> items)
    {
        var regions = ColumnRegions.Find(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (OpenTable.At(rows, i) is var (table, to))
            {
                items.Add(new FlowItem(null, table));
                i = to - 1;
            }
            else if (regions.Find(r => r.From <= i && i < r.To) is { } region)
            {
                var upTo = region.To;
                AddSides(rows[i..upTo], region.Gap, items);
                i = upTo - 1;
            }
            else
            {
                rows[i].Column = main;
                items.Add(new FlowItem(rows[i], null));
            }
        }
    }

    private static void AddSides(List<TextLine> rows, Strip gap, List<FlowItem> items)
    {
        var middle = gap.Middle;
        foreach (var right in new[] { false, true })
        {
            // Lines of the two sides need not stand level with each other: each side is put on lines anew.
            var lines = LineBuilder.Build(rows.SelectMany(r => r.Words).Where(w => w.Box.MidX > middle == right), rows[0].Page);
            if (lines.Count == 0)
                continue;
            var column = new TextColumn(lines.Min(l => l.Box.X0), lines.Max(l => l.Box.X1), IsMain: false);
            foreach (var line in lines)
            {
                line.Column = column;
                items.Add(new FlowItem(line, null));
            }
        }
    }
}
