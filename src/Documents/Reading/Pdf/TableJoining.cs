using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Puts the parts of a table together that page breaks have torn.</summary>
internal static class TableJoining
{
    private const int MostHeaderRows = 4;

    /// <summary>True when <paramref name="next"/>, at the top of the page behind, has the columns of <paramref name="table"/>.</summary>
    public static bool Continues(TableDraft table, TableDraft next)
    {
        if (table.Columns != next.Columns)
            return false;
        var (width, nextWidth) = (table.Xs[^1] - table.Xs[0], next.Xs[^1] - next.Xs[0]);
        return table.Xs.Zip(next.Xs).All(pair =>
            Math.Abs(((pair.First - table.Xs[0]) / width) - ((pair.Second - next.Xs[0]) / nextWidth)) < 0.02);
    }

    /// <summary>Adds the rows of <paramref name="next"/>: without the header that is there already, a torn row made whole.</summary>
    public static void Append(TableDraft table, TableDraft next)
    {
        var rows = next.Rows.Skip(RepeatedHeader(table, next)).ToList();
        if (rows.Count > 0 && table.Rows.Count > 0 && IsTorn(table, rows[0]))
        {
            MergeRow(table.Rows[^1], rows[0], table.Xs);
            rows.RemoveAt(0);
        }
        table.Rows.AddRange(rows);
    }

    private static int RepeatedHeader(TableDraft table, TableDraft next)
    {
        var same = 0;
        while (same < Math.Min(MostHeaderRows, Math.Min(table.Rows.Count, next.Rows.Count)) && RowText(table, same) == RowText(next, same))
            same++;
        return same;
    }

    private static string RowText(TableDraft table, int row) =>
        string.Join('|', table.Rows[row].Select(c => VietnameseText.Fold(c.Text)));

    /// <summary>A row that goes on with the last one has no number of its own and picks up unfinished text.</summary>
    private static bool IsTorn(TableDraft table, List<CellDraft> row)
    {
        var last = table.Rows[^1];
        if (row.Count != last.Count || row.Any(c => c.RowSpan > 1) || row.All(c => c.IsEmpty) || row[0].Column != last[0].Column)
            return false;
        if (!row[0].IsEmpty)
            return false;
        if (row.Where((c, i) => !c.IsEmpty && last[i].IsEmpty).Any())
            return false;
        var continued = row.Select((c, i) => (Cell: c, Before: last[i])).Where(p => !p.Cell.IsEmpty).ToList();
        return continued.Any(p => p.Cell.Paragraphs[0][0].StartsLower || !p.Before.Paragraphs[^1][^1].EndsSentence)
            || continued.Count < row.Count - 1;
    }

    private static void MergeRow(List<CellDraft> last, List<CellDraft> row, IReadOnlyList<double> xs)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].IsEmpty)
                continue;
            var (before, behind) = (last[i].Paragraphs[^1], row[i].Paragraphs[0]);
            if (CellText.Breaks(before[^1], behind[0], xs[Math.Min(row[i].Column + row[i].ColumnSpan, xs.Count - 1)] - 8))
                last[i].Paragraphs.Add(behind);
            else
                before.AddRange(behind);
            last[i].Paragraphs.AddRange(row[i].Paragraphs.Skip(1));
        }
    }
}
