using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A table printed a cell per line with nothing between the cells: the lines from STT to the first label are its header.</summary>
internal static class CellPerLineTable
{
    private const int MostColumns = 12;
    private const int LongestHeader = 60;
    private const int MostExtraLines = 40;

    public static FoundRegion? At(IReadOnlyList<PrintedLine> lines, int start)
    {
        if (!RowLabels.IsNumberHeader(lines[start].Value))
            return null;
        var filled = Enumerable.Range(start, lines.Count - start).Where(i => !lines[i].IsBlank).Take(20_000).ToList();
        var columns = 1;
        while (columns < filled.Count && columns <= MostColumns && !RowLabels.IsFirst(LabelAt(lines, filled, columns)))
        {
            if (lines[filled[columns]].Value.Length > LongestHeader || lines[filled[columns]].IsBar)
                return null;
            columns++;
        }
        if (columns is < 3 or > MostColumns || columns >= filled.Count)
            return null;
        var rows = new List<List<List<TracedText>>> { Cells(lines, filled, 0, columns) };
        var at = columns;
        var labels = new RowLabels();
        while (at < filled.Count && labels.Continues(LabelAt(lines, filled, at)) && Row(lines, filled, at, columns, labels) is var (row, taken))
        {
            rows.Add(row);
            at += taken;
        }
        var end = filled[Math.Min(at, filled.Count) - 1] + 1;
        return rows.Count >= 3 ? FoundRegion.OfTable(TableRows.Build(rows, columns), lines, start, end) : null;
    }

    private static (List<List<TracedText>> Row, int Taken)? Row(IReadOnlyList<PrintedLine> lines, List<int> filled, int at, int columns, RowLabels labels)
    {
        if (at + columns >= filled.Count || labels.MayContinue(LabelAt(lines, filled, at + columns)))
            return at + columns <= filled.Count ? (Cells(lines, filled, at, columns), columns) : null;
        if (labels.MayContinue(LabelAt(lines, filled, at + 2)) && !char.IsAsciiDigit(lines[filled[at]].Value[0]))
            return (Cells(lines, filled, at, 2), 2);
        for (var next = at + columns + 1; next < filled.Count && next <= at + columns + MostExtraLines; next++)
        {
            if (labels.MayContinue(LabelAt(lines, filled, next)))
                return Folded(lines, filled, at, next, columns);
        }
        return (Cells(lines, filled, at, columns), columns);
    }

    // More lines than columns: some cells were wrapped; a line that begins small goes on with the one above.
    private static (List<List<TracedText>> Row, int Taken)? Folded(IReadOnlyList<PrintedLine> lines, List<int> filled, int at, int next, int columns)
    {
        var cells = new List<List<TracedText>>();
        for (var i = at; i < next; i++)
        {
            var text = lines[filled[i]].Text;
            if (cells.Count > 1 && (char.IsLower(text[0]) || cells[^1][^1].Value.EndsWith(',')))
                cells[^1].Add(text);
            else
                cells.Add([text]);
        }
        return cells.Count == columns ? (cells, next - at) : null;
    }

    private static string? LabelAt(IReadOnlyList<PrintedLine> lines, List<int> filled, int at) =>
        at < filled.Count ? RowLabels.Of(lines[filled[at]].Value) : null;

    private static List<List<TracedText>> Cells(IReadOnlyList<PrintedLine> lines, List<int> filled, int at, int count) =>
        [.. filled.GetRange(at, count).Select(i => new List<TracedText> { lines[i].Text })];
}
