using System.Text.RegularExpressions;
using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A table printed a cell per line, each cell closed by a line that holds only "|"; an empty cell is a "|" behind a "|".</summary>
/// <remarks>Nothing says where a row ends: the number of columns is told from the row numbers, which return at one distance.</remarks>
internal static partial class BarTable
{
    private const int MostColumns = 14;
    private const int LongestCell = 60;

    public static (Table Table, int Taken)? At(IReadOnlyList<PrintedLine> lines, int start)
    {
        if (!NumberHeader().IsMatch(lines[start].Value) || !BarFollows(lines, start))
            return null;
        var (cells, end) = Collect(lines, start);
        var columns = ColumnCount(cells);
        if (columns == 0)
            return null;
        end = TakeOpenCell(lines, cells, columns, end);
        var rows = TableRows.Build(Rows(cells, columns), columns);
        return (new Table { Rows = rows, Span = new SourceSpan(lines[start].Raw.Span.Start, lines[end - 1].Raw.Span.End) }, end - start);
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
    private static (List<List<TracedText>> Cells, int End) Collect(IReadOnlyList<PrintedLine> lines, int start)
    {
        var cells = new List<List<TracedText>>();
        var cell = new List<TracedText>();
        var end = start;
        for (var i = start; i < lines.Count && cell.Count <= LongestCell; i++)
        {
            if (lines[i].IsBar)
            {
                cells.Add(cell);
                cell = [];
                end = i + 1;
            }
            else if (!lines[i].IsBlank)
            {
                if (StandaloneLines.IsTitle(new LineShape(lines[i].Value)) && cells.Count > 0)
                    break;
                cell.Add(lines[i].Text);
            }
        }
        return (cells, end);
    }

    // The distance at which labels of rows (1, 2, I, A) stand behind the header.
    private static int ColumnCount(List<List<TracedText>> cells)
    {
        var best = 0;
        var bestShare = 0.0;
        for (var columns = 2; columns <= MostColumns && columns < cells.Count; columns++)
        {
            var rows = 0;
            var labels = 0;
            for (var i = columns; i < cells.Count; i += columns)
            {
                rows++;
                labels += IsLabel(cells[i]) ? 1 : 0;
            }
            var others = Enumerable.Range(columns, cells.Count - columns).Count(i => i % columns != 0 && IsLabel(cells[i]) && !IsLabel(cells[i - (i % columns)]));
            var share = (labels - others) / (double)rows;
            if (share > bestShare && IsLabel(cells[columns]))
                (best, bestShare) = (columns, share);
        }
        return bestShare >= 0.5 ? best : 0;
    }

    private static IEnumerable<List<List<TracedText>>> Rows(List<List<TracedText>> cells, int columns)
    {
        for (var at = 0; at < cells.Count;)
        {
            var length = Math.Min(columns, cells.Count - at);
            if (at > 0 && at + length < cells.Count && !IsLabel(cells[at + length]))
                length = ShorterRow(cells, at, length);
            yield return cells.GetRange(at, length);
            at += length;
        }
    }

    // A group row may have fewer cells: the next label stands nearer than a whole row.
    private static int ShorterRow(List<List<TracedText>> cells, int at, int length)
    {
        for (var shorter = 2; shorter < length; shorter++)
        {
            if (IsLabel(cells[at + shorter]))
                return shorter;
        }
        return length;
    }

    // The very last cell may stand without its bar.
    private static int TakeOpenCell(IReadOnlyList<PrintedLine> lines, List<List<TracedText>> cells, int columns, int end)
    {
        if (cells.Count % columns != columns - 1)
            return end;
        var cell = new List<TracedText>();
        var i = end;
        while (i < lines.Count && cell.Count < LongestCell && (cell.Count == 0 || (!lines[i].IsBlank && LineMark.At(lines[i].Value) is null && !new LineShape(lines[i].Value).IsCapitals)))
        {
            if (!lines[i].IsBlank)
                cell.Add(lines[i].Text);
            i++;
        }
        if (cell.Count == 0)
            return end;
        cells.Add(cell);
        return i;
    }

    private static bool IsLabel(List<TracedText> cell) => cell.Count == 1 && RowLabel().IsMatch(cell[0].Value);

    [GeneratedRegex(@"^(?:STT|TT|Stt|Tt|Số\s*TT|SỐ\s*TT|Số\s+thứ\s+tự)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberHeader();

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,6}|[A-HĐ]|[a-hđ])[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex RowLabel();
}
