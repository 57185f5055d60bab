namespace Xanh.Documents.Reading.Pdf;

/// <summary>Finds where the main column of text stands on a page.</summary>
internal static class Margins
{
    private const int EnoughLines = 8;

    /// <summary>The main column of each page; pages with little text take it from pages of their width, or from their tables.</summary>
    public static List<TextColumn> Of(IReadOnlyList<PageRows> pages)
    {
        var own = pages.Select(p => p.Rows.Count >= EnoughLines ? Column(p.Rows) : null).ToList();
        var pitches = pages.SelectMany(p => Pitches(p.Rows)).ToList();
        return [.. pages.Select((p, i) => (own[i] ?? Shared(pages, own, p.Page) ?? OfTables(p) ?? Column(p.Rows) ?? TextColumn.Unknown) with
        {
            Pitch = Pitch(p.Rows, pitches),
        })];
    }

    private static TextColumn? Shared(IReadOnlyList<PageRows> pages, List<TextColumn?> own, PdfPage page)
    {
        var alike = own.Where((c, i) => c is not null && Math.Abs(pages[i].Page.Width - page.Width) < 2).OfType<TextColumn>().ToList();
        return alike.Count == 0
            ? null
            : new TextColumn(TextLine.Median(alike.Select(c => c.Left)), TextLine.Median(alike.Select(c => c.Right)), IsMain: true);
    }

    private static TextColumn? OfTables(PageRows page) => page.Tables.Count == 0
        ? null
        : new TextColumn(page.Tables.Min(t => t.Xs[0]), page.Tables.Max(t => t.Xs[^1]), IsMain: true);

    private static TextColumn? Column(IReadOnlyList<TextLine> rows)
    {
        if (rows.Count == 0)
            return null;
        var height = TextLine.Median(rows.Select(r => r.Height));
        // The left margin is where several lines begin, furthest to the left; one stray line is no margin.
        var starts = rows.Select(r => r.Box.X0).Order().ToList();
        var left = starts.FirstOrDefault(x => starts.Count(o => Math.Abs(o - x) < 0.25 * height) >= Math.Min(3, rows.Count), starts[0]);
        var ends = rows.Select(r => r.Box.X1).OrderDescending().ToList();
        var right = ends.FirstOrDefault(x => ends.Count(o => Math.Abs(o - x) < 0.25 * height) >= Math.Min(2, rows.Count), ends[0]);
        return new TextColumn(left, right, IsMain: true);
    }

    private static double Pitch(IReadOnlyList<TextLine> rows, List<double> all)
    {
        var own = Pitches(rows).ToList();
        return own.Count >= EnoughLines ? LowerQuartile(own) : LowerQuartile(all);
    }

    private static IEnumerable<double> Pitches(IReadOnlyList<TextLine> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var distance = rows[i].Box.Y1 - rows[i - 1].Box.Y1;
            var height = Math.Max(rows[i].Height, rows[i - 1].Height);
            if (distance > 0.6 * height && distance < 2.2 * height)
                yield return distance;
        }
    }

    /// <summary>Lines of a paragraph are nearer than paragraphs: the lower quartile is surely within one.</summary>
    private static double LowerQuartile(List<double> values) =>
        values.Count == 0 ? 0 : values.Order().ElementAt(values.Count / 4);
}
