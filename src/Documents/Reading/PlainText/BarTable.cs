using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A table printed a cell per line, each cell closed by a line that holds only "|"; an empty cell is a "|" behind a "|".</summary>
/// <remarks>Nothing says where a row ends: the number of columns is told from the row numbers, which return at one distance.</remarks>
internal static class BarTable
{
    private const int LongestCell = 60;

    public static FoundRegion? At(IReadOnlyList<PrintedLine> lines, int start)
    {
        if (!RowLabels.IsNumberHeader(lines[start].Value) || !BarFollows(lines, start))
            return null;
        var cells = Collect(lines, start);
        if (BarRows.Find(cells, closed: true) is not { Rows.Count: > 0 } found)
            return null;
        var end = TakeOpenCell(lines, found.Rows[^1], found.Columns);
        var header = cells.GetRange(0, found.HeaderLength).Select(cell => cell.Lines).ToList();
        var grid = TwoRowHeader.Build(header, found.Grid(), found.Columns);
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
                // "Báo cáo" alone in a cell is what a task yields.
                if (cells.Count > 0 && new LineShape(lines[i].Value) is var line && StandaloneLines.IsTitle(line) && (line.IsCapitals || cell.Count > 0 || !BarFollows(lines, i)))
                    break;
                cell.Add(lines[i].Text);
            }
        }
        return cells;
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
}
