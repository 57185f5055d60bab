using Xanh.Documents.Reading.Lines;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Divides the lines of a file into running text and tables.</summary>
internal static class PageRegions
{
    // Each finds a table that begins at a line: the table and the number of lines it takes, or nothing.
    private static readonly Func<IReadOnlyList<PrintedLine>, int, (Table Table, int Taken)?>[] Tables = [BarTable.At];

    public static IEnumerable<PageRegion> Divide(IReadOnlyList<PrintedLine> lines)
    {
        var running = new List<TextLine>();
        var gap = LineGap.None;
        for (var i = 0; i < lines.Count;)
        {
            var found = Tables.Select(find => find(lines, i)).FirstOrDefault(table => table is not null);
            if (found is { } table)
            {
                if (running.Count > 0)
                    yield return new PageRegion([.. running]);
                running.Clear();
                yield return new PageRegion([], table.Table);
                gap = LineGap.Break;
                i += table.Taken;
                continue;
            }
            gap = GapBehind(lines[i], gap);
            if (!lines[i].IsBlank && !lines[i].IsBar)
            {
                running.Add(lines[i].AsTextLine(gap));
                gap = LineGap.None;
            }
            i++;
        }
        if (running.Count > 0)
            yield return new PageRegion(running);
    }

    private static LineGap GapBehind(PrintedLine line, LineGap gap) =>
        line.IsBar ? LineGap.Break : line.IsBlank && gap == LineGap.None ? LineGap.Blank : gap;
}
