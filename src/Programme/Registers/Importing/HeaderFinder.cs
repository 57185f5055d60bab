using Xanh.Documents.Reading.Rows;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Finds the header of a table: below titles, in one row or in two when cells were merged.</summary>
internal static class HeaderFinder
{
    /// <summary>Rows looked at.</summary>
    public const int Depth = 30;

    /// <param name="rows">The first rows that hold something.</param>
    /// <returns>Null for a sheet without content. Where no label is known, the row with the most texts is taken.</returns>
    public static FoundHeader? Find(IReadOnlyList<TableRow> rows, IEnumerable<RegisterField> fields)
    {
        var labels = new FieldLabels(fields);
        var tried = Candidates(rows).Select(c => (Header: new FoundHeader(c.LastRow, c.Labels, labels.Match(c.Labels, c.Lower)), c.IsOfTwo, c.Texts)).ToList();
        // One row before two: with the first record below, a header still names the same fields.
        return tried.OrderByDescending(t => t.Header.Columns.Count(k => k.Length > 0)).ThenBy(t => t.IsOfTwo).ThenByDescending(t => t.Texts).Select(t => t.Header).FirstOrDefault();
    }

    /// <summary>Whether a row only numbers the columns, as forms do below their header: (1) (2) (3).</summary>
    public static bool IsNumbering(TableRow row)
    {
        var filled = Enumerable.Range(0, row.Count).Select(c => row[c].Text.Trim('(', ')', ' ')).Where(t => t.Length > 0).ToList();
        return filled.Count > 1 && filled[0] is "1" or "A" or "a" && filled.TrueForAll(t => t.Length <= 2 && t.All(char.IsAsciiLetterOrDigit));
    }

    private static IEnumerable<(int LastRow, string[] Labels, string[] Lower, bool IsOfTwo, int Texts)> Candidates(IReadOnlyList<TableRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            yield return (rows[i].Number, Labels(rows[i]), [], false, Texts(rows[i]));
            if (i > 0 && rows[i].Number == rows[i - 1].Number + 1 && !IsNumbering(rows[i]))
                yield return (rows[i].Number, Together(rows[i - 1], rows[i]), Labels(rows[i]), true, Texts(rows[i]));
        }
    }

    private static string[] Labels(TableRow row) => [.. Enumerable.Range(0, row.Count).Select(c => row[c].Text)];

    // A cell merged over several columns stands above all of them; one merged over both rows has nothing below.
    private static string[] Together(TableRow upper, TableRow lower)
    {
        var labels = new string[Math.Max(upper.Count, lower.Count)];
        var above = "";
        for (var c = 0; c < labels.Length; c++)
        {
            above = upper[c].Text.Length > 0 || lower[c].Text.Length == 0 ? upper[c].Text : above;
            labels[c] = lower[c].Text.Length == 0 ? above : (above + " " + lower[c].Text).Trim();
        }
        return labels;
    }

    private static int Texts(TableRow row) => Enumerable.Range(0, row.Count).Count(c => row[c].Kind == RowCellKind.Text && !row[c].Text.All(char.IsAsciiDigit));
}
