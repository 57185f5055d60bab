using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Finds <see cref="ColumnRegion"/>s among the rows of a page.</summary>
internal static class ColumnRegions
{
    private const double NarrowestStrip = 6.0;

    /// <summary>Regions from top to bottom, none overlapping another.</summary>
    public static List<ColumnRegion> Find(IReadOnlyList<TextLine> rows)
    {
        var regions = new List<ColumnRegion>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (SplitGap(rows[i]) is not { } gap)
                continue;
            var region = Grow(rows, i, gap, regions.Count > 0 ? regions[^1].To : 0);
            if (region.To - region.From == 1 && gap.Width < 2.2 * rows[i].Height)
                continue;
            regions.Add(region);
            i = region.To - 1;
        }
        return regions;
    }

    /// <summary>The gap that parts a row in two columns: far wider than the blanks of the row, and not the one behind a list mark.</summary>
    public static Strip? SplitGap(TextLine row)
    {
        var gaps = row.Gaps.ToList();
        if (gaps.Count == 0)
            return null;
        var widest = gaps.IndexOf(gaps.Max());
        var others = gaps.Where((_, i) => i != widest).ToList();
        var usual = others.Count == 0 ? row.Height : Math.Max(TextLine.Median(others), 2);
        if (gaps[widest] < Math.Max(row.Height, 3 * usual) || (others.Count == 0 && gaps[widest] < 2 * row.Height))
            return null;
        if (widest == 0 && LineMark.At(row.First.Text + " X") is not null)
            return null;
        return new Strip(row.Words[widest].Box.X1, row.Words[widest + 1].Box.X0);
    }

    private static ColumnRegion Grow(IReadOnlyList<TextLine> rows, int seed, Strip gap, int first)
    {
        var (from, to) = (seed, seed + 1);
        while (to < rows.Count && Next(rows, from, to, gap) is { } taken)
            (to, gap) = (taken.Row + 1, taken.Gap);
        while (from > first && Joins(rows, from, to, from - 1, gap) && Narrowed(gap, rows[from - 1]) is { } narrowed)
            (from, gap) = (from - 1, narrowed);
        return new ColumnRegion(from, to, gap);
    }

    /// <summary>The next row of the region: one that is split alike (rows of one side only may lie between), or one side that goes on.</summary>
    private static (int Row, Strip Gap)? Next(IReadOnlyList<TextLine> rows, int from, int to, Strip gap)
    {
        var strip = gap;
        for (var row = to; row < Math.Min(rows.Count, to + 8); row++)
        {
            if (Narrowed(strip, rows[row]) is not { } narrowed || rows[row].Box.Y0 - rows[row - 1].Box.Y1 > 8 * rows[row].Height)
                break;
            strip = narrowed;
            if (IsSplit(rows[row], strip) && SplitGap(rows[row]) is not null)
                return (row, strip);
        }
        return Narrowed(gap, rows[to]) is { } one && Joins(rows, from, to, to, one) ? (to, one) : null;
    }

    /// <summary>A row with one side only goes with the region when it is set like the lines of that side.</summary>
    private static bool Joins(IReadOnlyList<TextLine> rows, int from, int to, int row, Strip gap)
    {
        var line = rows[row];
        if (IsSplit(line, gap))
            return SplitGap(line) is not null;
        var neighbour = row < from ? rows[from] : rows[to - 1];
        var distance = Math.Max(line.Box.Y0 - neighbour.Box.Y1, neighbour.Box.Y0 - line.Box.Y1);
        var region = Enumerable.Range(from, to - from).SelectMany(i => rows[i].Words).ToList();
        if (line.Box.X0 >= gap.To - 1)
        {
            var right = Enumerable.Range(from, to - from).Select(i => Side(rows[i], gap, right: true)).OfType<Box>().ToList();
            return distance < 9 * line.Height && right.Any(b => Math.Abs(b.MidX - line.Box.MidX) < 8);
        }
        if (row < from)
            return false;
        var left = Enumerable.Range(from, to - from).SelectMany(i => rows[i].Words.Where(w => w.Box.X1 <= gap.From + 1).Take(1)).ToList();
        // Recipients go on as a list or under "Nơi nhận"; below a letterhead the body begins.
        var isList = left.Any(w => LineMark.At(w.Text + " X")?.IsBullet == true) || region.Any(w => w.Text is "Nơi" or "NƠI");
        return isList && distance < 1.2 * line.Height && left.Any(w => Math.Abs(w.Box.X0 - line.Box.X0) < 12);
    }

    /// <summary>What remains of the strip with this row; null when too little, or when the row runs through it.</summary>
    private static Strip? Narrowed(Strip gap, TextLine row) =>
        gap.Without(row, NarrowestStrip) is { } narrowed && !Crosses(row, narrowed.From, narrowed.To) ? narrowed : null;

    /// <summary>True when the blank in the strip is only one of the usual blanks of a line that runs through.</summary>
    private static bool Crosses(TextLine row, double from, double to)
    {
        if (row.Box.X0 >= from || row.Box.X1 <= to)
            return false;
        var gap = row.Words.Zip(row.Words.Skip(1)).Where(p => p.First.Box.X1 <= from + 1 && p.Second.Box.X0 >= to - 1)
            .Select(p => p.Second.Box.X0 - p.First.Box.X1).DefaultIfEmpty(0).Max();
        return gap < row.Height * 0.8 || gap < 2 * TextLine.Median(row.Gaps);
    }

    private static bool IsSplit(TextLine row, Strip gap) => row.Box.X0 < gap.From && row.Box.X1 > gap.To;

    private static Box? Side(TextLine row, Strip gap, bool right)
    {
        var boxes = row.Words.Select(w => w.Box).Where(b => right ? b.X0 >= gap.To - 1 : b.X1 <= gap.From + 1).ToList();
        return boxes.Count == 0 ? null : boxes.Aggregate((a, b) => a.Cover(b));
    }
}
