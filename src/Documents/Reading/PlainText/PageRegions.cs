using Xanh.Documents.Reading.Lines;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Divides the lines of a file into running text and tables.</summary>
internal static class PageRegions
{
    // Each finds a region that begins at a line and how many lines it takes, or nothing.
    private static readonly Func<IReadOnlyList<PrintedLine>, int, FoundRegion?>[] Finders =
        [BarTable.At, RuledTable.At, TabTable.At, CellPerLineTable.At, SideBySide.At];

    public static IEnumerable<PageRegion> Divide(IReadOnlyList<PrintedLine> lines)
    {
        var running = new List<TextLine>();
        var gap = LineGap.None;
        for (var i = 0; i < lines.Count;)
        {
            var found = lines[i].IsBlank ? null : Finders.Select(find => find(lines, i)).FirstOrDefault(region => region is not null);
            if (found is not null)
            {
                if (running.Count > 0)
                    yield return new PageRegion([.. running]);
                running.Clear();
                yield return found.Region;
                gap = LineGap.Break;
                i += found.Taken;
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
