using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A table printed a cell per line with nothing between the cells: the lines from STT to the first label are its header.</summary>
internal static class CellPerLineTable
{
    private const int MostColumns = 12;
    private const int LongestHeader = 60;
    private const int MostExtraLines = 40;
    private const int MostCells = 20_000;

    public static FoundRegion? At(IReadOnlyList<PrintedLine> lines, int start)
    {
        if (!RowLabels.IsNumberHeader(lines[start].Value))
            return null;
        if (WithEmptyCells(lines, start) is { } regular)
            return regular;
        var filled = Enumerable.Range(start, lines.Count - start).Where(i => !lines[i].IsBlank).Take(MostCells).ToList();
        var columns = 1;
        while (columns < filled.Count && columns <= MostColumns && !RowLabels.IsFirst(LabelAt(lines, filled, columns)))
        {
            if (lines[filled[columns]].Value.Length > LongestHeader || lines[filled[columns]].IsBar)
                return null;
            columns++;
        }
        var header = Cells(lines, filled, 0, columns);
        if (TwoRowHeader.HasPeriodsBelow(header) && IsNarrower(lines, filled, columns))
            columns--;
        if (columns is < 3 or > MostColumns || columns >= filled.Count)
            return null;
        var rows = new List<List<List<TracedText>>>();
        var at = header.Count;
        var labels = new RowLabels();
        while (at < filled.Count && labels.Continues(LabelAt(lines, filled, at)) && Row(lines, filled, at, columns, labels) is var (row, taken))
        {
            rows.Add(row.Count < columns && row.Count > 2 && rows.Find(r => r.Count == columns) is { } whole ? ShortRow.Fill(row, whole, shared: false) : row);
            at += taken;
        }
        var end = filled[Math.Min(at, filled.Count) - 1] + 1;
        return rows.Count >= 2 ? FoundRegion.OfTable(TwoRowHeader.Build(header, rows, columns), lines, start, end) : null;
    }

    // The first row is by one shorter than the header.
    private static bool IsNarrower(IReadOnlyList<PrintedLine> lines, List<int> filled, int header)
    {
        var labels = new RowLabels();
        return labels.Continues(LabelAt(lines, filled, header))
            && labels.MayContinue(LabelAt(lines, filled, (2 * header) - 1)) && !labels.MayContinue(LabelAt(lines, filled, 2 * header));
    }

    // A blank line is an empty cell when the rows come out even so.
    private static FoundRegion? WithEmptyCells(IReadOnlyList<PrintedLine> lines, int start)
    {
        var cells = new List<BarCell>();
        for (var i = start; i < lines.Count && cells.Count < MostCells && !lines[i].IsBar; i++)
            cells.Add(new BarCell(lines[i].IsBlank ? [] : [lines[i].Text], i + 1));
        if (!cells.Exists(cell => cell.IsEmpty) || BarRows.Find(cells, closed: false) is not { Columns: >= 3, IsRegular: true } found)
            return null;
        var header = cells.GetRange(0, found.HeaderLength).Select(cell => cell.Lines).ToList();
        return header.Exists(cell => cell.Count > 0 && cell[0].Length > LongestHeader)
            ? null
            : FoundRegion.OfTable(TwoRowHeader.Build(header, found.Grid(), found.Columns), lines, start, found.Rows[^1][^1].End);
    }

    private static (List<List<TracedText>> Row, int Taken)? Row(IReadOnlyList<PrintedLine> lines, List<int> filled, int at, int columns, RowLabels labels)
    {
        if (RowLabels.IsGroupOver(LabelAt(lines, filled, at), LabelAt(lines, filled, at + 2)) && labels.MayContinue(LabelAt(lines, filled, at + 2)))
            return (Cells(lines, filled, at, 2), 2);
        if (at + columns >= filled.Count || labels.MayContinue(LabelAt(lines, filled, at + columns)))
            return at + columns <= filled.Count ? (Cells(lines, filled, at, columns), columns) : null;
        for (var next = at + 3; next < filled.Count && next <= at + columns + MostExtraLines && !EndsTable(lines[filled[next - 1]].Value); next++)
        {
            if (labels.MayContinue(LabelAt(lines, filled, next)) && Folded(lines, filled, at, next, columns) is { } folded)
                return folded;
        }
        return (Cells(lines, filled, at, columns), columns);
    }

    private static bool EndsTable(string line) =>
        RowLabels.IsNumberHeader(line) || (RowLabels.Of(line) is null && (new LineShape(line).Mark is { IsBullet: false } || StandaloneLines.OpensRecipients(new LineShape(line))));

    // More lines than columns: some cells were wrapped, or hold several bullets; a line that begins small goes on with the one above.
    private static (List<List<TracedText>> Row, int Taken)? Folded(IReadOnlyList<PrintedLine> lines, List<int> filled, int at, int next, int columns)
    {
        var cells = new List<List<TracedText>>();
        for (var i = at; i < next; i++)
        {
            var text = lines[filled[i]].Text;
            if (cells.Count > 1 && ((char.IsLower(text[0]) && text.Length > 1) || cells[^1][^1].Value.EndsWith(',') || (IsBullet(text) && IsBullet(cells[^1][^1]))))
                cells[^1].Add(text);
            else
                cells.Add([text]);
        }
        // Two offices below one another stand in one cell when there are not columns enough.
        while (cells.Count > columns && cells.FindIndex(3, cell => ShortRow.AreOffices(cells[cells.IndexOf(cell) - 1], cell)) is >= 3 and var second)
        {
            cells[second - 1].AddRange(cells[second]);
            cells.RemoveAt(second);
        }
        return cells.Count <= columns ? (cells, next - at) : null;
    }

    private static bool IsBullet(TracedText line) => LineMark.At(line.Value) is { IsBullet: true };

    private static string? LabelAt(IReadOnlyList<PrintedLine> lines, List<int> filled, int at) =>
        at < filled.Count ? RowLabels.Of(lines[filled[at]].Value) : null;

    private static List<List<TracedText>> Cells(IReadOnlyList<PrintedLine> lines, List<int> filled, int at, int count) =>
        [.. filled.GetRange(at, count).Select(i => new List<TracedText> { lines[i].Text })];
}
