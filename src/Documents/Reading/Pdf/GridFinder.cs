namespace Xanh.Documents.Reading.Pdf;

/// <summary>Finds tables by their ruling lines; gaps in a line between two cells make them one.</summary>
internal static class GridFinder
{
    /// <summary>Lines this near (points) touch or are the same.</summary>
    private const double Near = 3.0;

    public static List<TableGrid> Find(IReadOnlyList<Ruling> rulings)
    {
        var horizontals = Merge(rulings.Where(r => r.Horizontal));
        var verticals = Merge(rulings.Where(r => !r.Horizontal));
        return [.. Groups(horizontals, verticals)
            .Select(g => Grid(g.Where(r => r.Horizontal).ToList(), g.Where(r => !r.Horizontal).ToList()))
            .OfType<TableGrid>()
            .OrderBy(g => g.Ys[0])];
    }

    /// <summary>Pieces on one line that touch become one.</summary>
    private static List<Ruling> Merge(IEnumerable<Ruling> rulings)
    {
        var merged = new List<Ruling>();
        foreach (var ruling in rulings.OrderBy(r => r.At).ThenBy(r => r.From))
        {
            var at = merged.FindLastIndex(m => Math.Abs(m.At - ruling.At) <= Near / 2 && m.To >= ruling.From - Near && m.From <= ruling.To + Near);
            if (at < 0)
                merged.Add(ruling);
            else
                merged[at] = merged[at] with { From = Math.Min(merged[at].From, ruling.From), To = Math.Max(merged[at].To, ruling.To) };
        }
        return merged;
    }

    /// <summary>Lines that hang together by crossing or touching.</summary>
    private static IEnumerable<List<Ruling>> Groups(List<Ruling> horizontals, List<Ruling> verticals)
    {
        var left = horizontals.Concat(verticals).ToList();
        while (left.Count > 0)
        {
            var group = new List<Ruling> { left[^1] };
            left.RemoveAt(left.Count - 1);
            for (var i = 0; i < group.Count; i++)
            {
                var touching = left.Where(r => Touch(group[i], r)).ToList();
                group.AddRange(touching);
                left.RemoveAll(touching.Contains);
            }
            yield return group;
        }
    }

    private static bool Touch(Ruling a, Ruling b) =>
        a.Horizontal != b.Horizontal
        && a.At >= b.From - Near && a.At <= b.To + Near
        && b.At >= a.From - Near && b.At <= a.To + Near;

    private static TableGrid? Grid(List<Ruling> horizontals, List<Ruling> verticals)
    {
        var xs = Clusters(verticals);
        var ys = Clusters(horizontals);
        if (xs.Count < 2 || ys.Count < 2 || (xs.Count == 2 && ys.Count == 2))
            return null;
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var owner = Enumerable.Range(0, rows * columns).ToArray();
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (c + 1 < columns && !Covered(verticals, xs[c + 1], ys[r], ys[r + 1]))
                    Unite(owner, (r * columns) + c, (r * columns) + c + 1);
                if (r + 1 < rows && !Covered(horizontals, ys[r + 1], xs[c], xs[c + 1]))
                    Unite(owner, (r * columns) + c, ((r + 1) * columns) + c);
            }
        }
        var cells = Enumerable.Range(0, rows * columns).GroupBy(i => Root(owner, i)).Select(g => Cell([.. g], columns, xs, ys)).ToList();
        return new TableGrid(xs, ys, cells);
    }

    private static GridCell Cell(List<int> places, int columns, List<double> xs, List<double> ys)
    {
        var (r0, r1) = (places.Min(p => p / columns), places.Max(p => p / columns));
        var (c0, c1) = (places.Min(p => p % columns), places.Max(p => p % columns));
        return new GridCell(r0, c0, r1 - r0 + 1, c1 - c0 + 1, new Box(xs[c0], ys[r0], xs[c1 + 1], ys[r1 + 1]));
    }

    private static List<double> Clusters(List<Ruling> rulings)
    {
        var clusters = new List<List<double>>();
        foreach (var at in rulings.Select(r => r.At).Order())
        {
            if (clusters.Count > 0 && at - clusters[^1][^1] <= Near)
                clusters[^1].Add(at);
            else
                clusters.Add([at]);
        }
        return [.. clusters.Select(c => c.Average())];
    }

    /// <summary>True when lines at <paramref name="at"/> cover most of the stretch.</summary>
    private static bool Covered(List<Ruling> rulings, double at, double from, double to)
    {
        var covered = rulings.Where(r => Math.Abs(r.At - at) <= Near).Sum(r => Math.Max(0, Math.Min(r.To, to) - Math.Max(r.From, from)));
        return covered >= 0.6 * (to - from);
    }

    private static int Root(int[] owner, int i)
    {
        while (owner[i] != i)
            i = owner[i];
        return i;
    }

    private static void Unite(int[] owner, int a, int b) => owner[Math.Max(Root(owner, a), Root(owner, b))] = Math.Min(Root(owner, a), Root(owner, b));
}
