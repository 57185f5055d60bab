using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A table whose cells are parted by tabs, as a spreadsheet or a word processor pastes it.</summary>
internal static class TabTable
{
    private const int FewestColumns = 3;

    public static FoundRegion? At(IReadOnlyList<PrintedLine> lines, int start)
    {
        var columns = ColumnsOf(lines[start]);
        if (columns < FewestColumns)
            return null;
        var rows = new List<List<List<TracedText>>>();
        var end = start;
        for (var i = start; i < lines.Count && ColumnsOf(lines[i]) is var own and >= 2 && own <= columns; i++)
        {
            rows.Add(CellsOf(lines[i].Raw));
            end = i + 1;
        }
        var labelled = RowLabels.IsNumberHeader(lines[start].Value.Split('\t')[0].Trim());
        return rows.Count >= (labelled ? 2 : 3) ? FoundRegion.OfTable(TableRows.Build(rows, columns), lines, start, end) : null;
    }

    private static int ColumnsOf(PrintedLine line) => line.IsBlank ? 0 : line.Raw.Value.TrimEnd().Count(c => c == '\t') + 1;

    private static List<List<TracedText>> CellsOf(TracedText line)
    {
        var cells = new List<List<TracedText>>();
        for (var from = 0; from <= line.Length;)
        {
            var end = line.Value.IndexOf('\t', from);
            if (end < 0)
                end = line.Length;
            var cell = line.Substring(from, end - from).Trim();
            cells.Add(cell.IsBlank ? [] : [cell]);
            from = end + 1;
        }
        return cells;
    }
}
