namespace Xanh.Documents.Reading.Pdf;

/// <summary>Tells cheaply which pages may hold a table, so that only those are drawn for their ruling lines.</summary>
internal static class TableHints
{
    private const double LeastGap = 5.0;
    private const double Step = 2.0;
    private const int Rows = 3;

    /// <summary>True when several rows one under the other leave the same strip empty between words.</summary>
    public static bool MayHoldTable(PdfPage page)
    {
        var run = new int[(int)(page.Width / Step) + 2];
        foreach (var line in LineBuilder.Build(page.Words, page))
        {
            var gaps = line.Words.Zip(line.Words.Skip(1), (a, b) => new Strip(a.Box.X1, b.Box.X0)).Where(g => g.Width >= LeastGap).ToList();
            var open = new bool[run.Length];
            foreach (var (from, to) in gaps)
            {
                for (var bin = Math.Max(0, (int)(from / Step) + 1); bin < Math.Min(run.Length, to / Step); bin++)
                    open[bin] = true;
            }
            for (var bin = 0; bin < run.Length; bin++)
            {
                // Rows that have no words beside the strip say nothing against it.
                if (open[bin])
                    run[bin]++;
                else if (line.Words.Any(w => w.Box.X0 <= bin * Step && w.Box.X1 >= bin * Step))
                    run[bin] = 0;
            }
            if (run.Any(count => count >= Rows))
                return true;
        }
        return false;
    }
}
