using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A table printed a cell per line, each cell closed by a line that holds only "|"; an empty cell is a "|" behind a "|".</summary>
/// <remarks>Nothing says where a row ends: the number of columns is told from the row numbers, which return at one distance.</remarks>
internal static class BarTable
{
    private const int MostColumns = 14;
    private const int LongestCell = 60;

    public static FoundRegion? At(IReadOnlyList<PrintedLine> lines, int start)
    {
        if (!RowLabels.IsNumberHeader(lines[start].Value) || !BarFollows(lines, start))
            return null;
        var cells = Collect(lines, start);
        var columns = ColumnCount(cells);
        if (columns == 0)
            return null;
        var rows = Rows(cells, columns).ToList();
        var end = TakeOpenCell(lines, rows[^1], columns);
        var grid = TableRows.Build(rows.Select(row => row.Select(cell => cell.Lines).ToList()), columns);
        return FoundRegion.OfTable(grid, lines, start, end);
    }

    private static bool BarFollows(IReadOnlyList<PrintedLine> lines, int start)
    {
        for (var i = start + 1; i < lines.Count && i <= start + 3; i++)
        {
            if (!lines[i].IsBlank)
                return lines[i].IsBar;
        }
        return false;
    }

    // Cells up to the last bar of the run; a title or a stretch too long for a cell ends it.
    private static List<BarCell> Collect(IReadOnlyList<PrintedLine> lines, int start)
    {
        var cells = new List<BarCell>();
        var cell = new List<TracedText>();
        for (var i = start; i < lines.Count && cell.Count <= LongestCell; i++)
        {
            if (lines[i].IsBar)
            {
                cells.Add(new BarCell(cell, i + 1));
                cell = [];
            }
            else if (!lines[i].IsBlank)
            {
                if (StandaloneLines.IsTitle(new LineShape(lines[i].Value)) && cells.Count > 0)
                    break;
                cell.Add(lines[i].Text);
            }
        }
        return cells;
    }

    // The distance at which labels of rows (1, 2, I, A) follow one another behind the header.
    private static int ColumnCount(List<BarCell> cells)
    {
        var best = 0;
        var bestCount = 0;
        for (var columns = 2; columns <= MostColumns && columns < cells.Count; columns++)
        {
            if (!RowLabels.IsFirst(cells[columns].Label))
                continue;
            var count = LabelledRows(cells, columns);
            if (count > bestCount)
                (best, bestCount) = (columns, count);
        }
        return best;
    }

    private static int LabelledRows(List<BarCell> cells, int columns)
    {
        var count = 0;
        var labels = new RowLabels();
        for (var at = columns; at < cells.Count; at += RowLength(cells, at, columns))
        {
            if (!labels.Continues(cells[at].Label))
                break;
            count++;
        }
        return count;
    }

    private static IEnumerable<List<BarCell>> Rows(List<BarCell> cells, int columns)
    {
        for (var at = 0; at < cells.Count;)
        {
            // What stands where a label is due, and is none, is the text behind the table.
            if (at > 0 && cells[at].Lines.Count > 0 && cells[at].Label is null && (cells[at].Lines.Count > 2 || LineMark.At(cells[at].Lines[0].Value) is not null))
                yield break;
            var length = at == 0 ? columns : RowLength(cells, at, columns);
            yield return cells.GetRange(at, length);
            at += length;
        }
    }

    // A group row may have fewer cells: the next label stands nearer than a whole row, and none where it is due.
    private static int RowLength(List<BarCell> cells, int at, int columns)
    {
        var length = Math.Min(columns, cells.Count - at);
        if (at + length >= cells.Count || cells[at + length].Label is not null || cells[at + length].Lines.Count == 0)
            return length;
        for (var shorter = 2; shorter < length; shorter++)
        {
            if (cells[at + shorter].Label is { } label && RowLabels.IsFirst(label))
                return shorter;
        }
        return length;
    }

    // The very last cell may stand without its bar.
    private static int TakeOpenCell(IReadOnlyList<PrintedLine> lines, List<BarCell> row, int columns)
    {
        var end = row[^1].End;
        if (row.Count != columns - 1)
            return end;
        var cell = new List<TracedText>();
        var i = end;
        while (i < lines.Count && !lines[i].IsBar && (cell.Count == 0 || !lines[i].IsBlank) && cell.Count < LongestCell)
        {
            var shape = new LineShape(lines[i].Value);
            if (shape.Mark is not null || shape.IsCapitals)
                break;
            if (!lines[i].IsBlank)
                cell.Add(lines[i].Text);
            i++;
        }
        if (cell.Count == 0)
            return end;
        row.Add(new BarCell(cell, i));
        return i;
    }

    /// <param name="End">The line behind its bar.</param>
    private sealed record BarCell(List<TracedText> Lines, int End)
    {
        /// <summary>The label of a row, when the cell holds nothing else.</summary>
        public string? Label => Lines.Count == 1 ? RowLabels.Of(Lines[0].Value) : null;
    }
}
