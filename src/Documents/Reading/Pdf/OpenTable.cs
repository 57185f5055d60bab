namespace Xanh.Documents.Reading.Pdf;

/// <summary>Finds tables without ruling lines: three or more columns that stay apart over several rows.</summary>
internal static class OpenTable
{
    private const double NarrowestStrip = 4.0;
    private const int FewestRows = 4;

    /// <summary>The table that begins at row <paramref name="from"/> and the index behind its last row; null when none does.</summary>
    public static (TableDraft Table, int To)? At(IReadOnlyList<TextLine> rows, int from)
    {
        var strips = WideGaps(rows[from]);
        if (strips.Count < 2)
            return null;
        var to = from + 1;
        while (to < rows.Count && rows[to].Box.Y0 - rows[to - 1].Box.Y1 < 2.5 * rows[to].Height && Narrowed(strips, rows[to]) is { } narrowed)
        {
            strips = narrowed;
            to++;
        }
        var cut = Enumerable.Range(from, to - from).Select(i => Cut(rows[i], strips)).ToList();
        if (cut.Count < FewestRows || cut.Count(c => c.Count(part => part.Count > 0) >= 3) < 3)
            return null;
        return (Draft(cut, strips, rows[from].Page), to);
    }

    private static List<Strip> WideGaps(TextLine row) =>
        [.. row.Words.Zip(row.Words.Skip(1), (a, b) => new Strip(a.Box.X1, b.Box.X0)).Where(g => g.Width > 0.9 * row.Height)];

    private static List<Strip>? Narrowed(List<Strip> strips, TextLine row)
    {
        var narrowed = new List<Strip>();
        foreach (var strip in strips)
        {
            if (strip.Without(row, NarrowestStrip) is not { } left)
                return null;
            narrowed.Add(left);
        }
        return narrowed;
    }

    /// <summary>The words of a row by column.</summary>
    private static List<List<PageWord>> Cut(TextLine row, List<Strip> strips)
    {
        var parts = Enumerable.Range(0, strips.Count + 1).Select(_ => new List<PageWord>()).ToList();
        foreach (var word in row.Words)
            parts[strips.Count(s => word.Box.MidX > s.Middle)].Add(word);
        return parts;
    }

    private static TableDraft Draft(List<List<List<PageWord>>> cut, List<Strip> strips, PdfPage page)
    {
        var all = cut.SelectMany(c => c).SelectMany(c => c).Select(w => w.Box).Aggregate((a, b) => a.Cover(b));
        double[] xs = [all.X0, .. strips.Select(s => s.Middle), all.X1];
        var table = new TableDraft { Page = page.Number, Top = all.Y0, Columns = strips.Count + 1, Xs = xs };
        foreach (var group in Rows(cut, page))
        {
            table.Rows.Add([.. Enumerable.Range(0, table.Columns).Select(c => new CellDraft
            {
                Column = c,
                Paragraphs = CellText.Paragraphs([.. group.Where(g => g[c].Count > 0).Select(g => new TextLine(g[c], page))], xs[c + 1]),
            })]);
        }
        return table;
    }

    /// <summary>Lines that make one row of the table: a new one begins with an entry in the first column, or behind a wider gap.</summary>
    private static List<List<List<List<PageWord>>>> Rows(List<List<List<PageWord>>> cut, PdfPage page)
    {
        var pitches = cut.Zip(cut.Skip(1), (a, b) => Middle(b, page) - Middle(a, page)).ToList();
        var pitch = TextLine.Median(pitches);
        var rows = new List<List<List<List<PageWord>>>>();
        for (var i = 0; i < cut.Count; i++)
        {
            var opens = i == 0 || cut[i][0].Count > 0 || pitches[i - 1] > 1.35 * pitch;
            // The words of a heading cell wrap under an entry of the first column that has one line.
            if (opens)
                rows.Add([]);
            rows[^1].Add(cut[i]);
        }
        return rows;
    }

    private static double Middle(List<List<PageWord>> line, PdfPage page) =>
        new TextLine([.. line.SelectMany(c => c)], page).Box.MidY;
}
