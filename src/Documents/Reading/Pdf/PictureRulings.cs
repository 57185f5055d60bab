namespace Xanh.Documents.Reading.Pdf;

/// <summary>Finds long dark strokes in a scan: the ruling lines of tables. Measures are dots.</summary>
internal static class PictureRulings
{
    private const double ShortestInches = 0.35;

    /// <summary>A row of the table may have one line of small print only; letters are lower than that.</summary>
    private const double ShortestUprightInches = 0.2;
    private const double ThickestInches = 0.04;
    private const int Skip = 3;

    /// <summary>A stroke while it grows, run by run; <c>At</c> and <c>Dots</c> are of all its runs.</summary>
    private sealed record Stroke(int First, int Last, int From, int To, long Dots, double Moment);

    public static List<Ruling> Find(GreyPicture picture, int dotsPerInch)
    {
        var shortest = (int)(ShortestInches * dotsPerInch);
        var thickest = ThickestInches * dotsPerInch;
        var dark = Darkness(picture);
        return [.. Strokes(HorizontalRuns(picture, dark, shortest), thickest, horizontal: true),
                .. Strokes(VerticalRuns(picture, dark, (int)(ShortestUprightInches * dotsPerInch)), thickest, horizontal: false)];
    }

    /// <summary>What counts as ink: clearly darker than the paper, whatever its tone.</summary>
    private static int Darkness(GreyPicture picture)
    {
        var counts = new int[256];
        for (var y = 0; y < picture.Height; y += 7)
        {
            foreach (var dot in picture.Row(y))
                counts[dot]++;
        }
        var paper = Array.IndexOf(counts, counts.Max());
        return Math.Max(60, (int)(paper * 0.62));
    }

    private static List<(int Line, int From, int To)> HorizontalRuns(GreyPicture picture, int dark, int shortest)
    {
        var runs = new List<(int, int, int)>();
        for (var y = 0; y < picture.Height; y++)
        {
            var row = picture.Row(y);
            var (start, last) = (-1, -1);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] >= dark)
                    continue;
                if (start < 0 || x - last > Skip)
                {
                    if (start >= 0 && last - start >= shortest)
                        runs.Add((y, start, last));
                    start = x;
                }
                last = x;
            }
            if (start >= 0 && last - start >= shortest)
                runs.Add((y, start, last));
        }
        return runs;
    }

    private static List<(int Line, int From, int To)> VerticalRuns(GreyPicture picture, int dark, int shortest)
    {
        var runs = new List<(int Line, int From, int To)>();
        var start = new int[picture.Width];
        var last = new int[picture.Width];
        Array.Fill(start, -1);
        for (var y = 0; y < picture.Height; y++)
        {
            var row = picture.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] >= dark)
                    continue;
                if (start[x] < 0 || y - last[x] > Skip)
                {
                    if (start[x] >= 0 && last[x] - start[x] >= shortest)
                        runs.Add((x, start[x], last[x]));
                    start[x] = y;
                }
                last[x] = y;
            }
        }
        for (var x = 0; x < picture.Width; x++)
        {
            if (start[x] >= 0 && last[x] - start[x] >= shortest)
                runs.Add((x, start[x], last[x]));
        }
        runs.Sort((a, b) => a.Line.CompareTo(b.Line));
        return runs;
    }

    /// <summary>Runs side by side are one stroke, a slanting one too; thick ones are pictures or seals.</summary>
    private static IEnumerable<Ruling> Strokes(List<(int Line, int From, int To)> runs, double thickest, bool horizontal)
    {
        var growing = new List<Stroke>();
        var ended = new List<Stroke>();
        foreach (var (line, from, to) in runs)
        {
            ended.AddRange(growing.Where(s => line - s.Last > Skip));
            growing.RemoveAll(s => line - s.Last > Skip);
            var near = growing.FindIndex(s => s.From <= to + Skip && s.To >= from - Skip);
            var run = new Stroke(line, line, from, to, to - from + 1, (double)line * (to - from + 1));
            if (near < 0)
            {
                growing.Add(run);
                continue;
            }
            var s = growing[near];
            growing[near] = new Stroke(s.First, line, Math.Min(s.From, from), Math.Max(s.To, to), s.Dots + run.Dots, s.Moment + run.Moment);
        }
        return ended.Concat(growing)
            .Where(s => s.Dots / (double)(s.To - s.From + 1) <= thickest && s.Last - s.First < 4 * thickest)
            .Select(s => new Ruling(horizontal, s.Moment / s.Dots, s.From, s.To));
    }
}
