using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Html;

/// <summary>Lays the cells of a page's table on a full grid, merged cells in every place they cover.</summary>
internal static class TableGrid
{
    private const int MostColumns = 200;

    /// <summary>The table; null when it holds no text.</summary>
    public static Table? Build(HtmlTable source, bool wrapped)
    {
        var places = new List<Dictionary<int, TableCell>>();
        for (var row = 0; row < source.Rows.Count; row++)
            Place(source, row, places, wrapped);
        if (!places.Take(source.Rows.Count).Any(row => row.Values.Any(cell => cell.Paragraphs.Count > 0)))
            return null;
        var columns = places.Max(row => row.Count == 0 ? 0 : row.Keys.Max() + 1);
        var rows = places.Take(source.Rows.Count).Select((row, index) => Full(row, index, columns)).ToList();
        return new Table
        {
            Rows = rows,
            MarkedHeaderRows = source.Rows.TakeWhile(row => row.IsHeader).Count(),
            Span = new SourceSpan(source.Start, source.End),
        };
    }

    private static void Place(HtmlTable source, int row, List<Dictionary<int, TableCell>> places, bool wrapped)
    {
        while (places.Count <= row)
            places.Add([]);
        var column = 0;
        foreach (var cell in source.Rows[row].Cells)
        {
            while (places[row].ContainsKey(column))
                column++;
            if (column >= MostColumns)
                return;
            var placed = new TableCell
            {
                Row = row,
                Column = column,
                RowSpan = Math.Min(cell.RowSpan, source.Rows.Count - row),
                ColumnSpan = Math.Min(cell.ColumnSpan, MostColumns - column),
                Paragraphs = Paragraphs(cell, wrapped),
                Bold = AllBold(cell),
            };
            Cover(placed, places);
            column += placed.ColumnSpan;
        }
    }

    private static void Cover(TableCell cell, List<Dictionary<int, TableCell>> places)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            while (places.Count <= row)
                places.Add([]);
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                places[row].TryAdd(column, cell);
        }
    }

    private static TableCell[] Full(Dictionary<int, TableCell> row, int index, int columns)
    {
        var cells = new TableCell[columns];
        for (var column = 0; column < columns; column++)
            cells[column] = row.TryGetValue(column, out var cell) ? cell : new TableCell { Row = index, Column = column, Paragraphs = [] };
        return cells;
    }

    // Tables inside a cell give their lines.
    private static IReadOnlyList<TracedText> Paragraphs(HtmlCell cell, bool wrapped)
    {
        var lines = LinesOf(cell.Items).ToList();
        if (wrapped)
            return CellLines.Join([.. lines.Where(line => !line.Text.IsBlank).Select(line => line.Text.Trim())]);
        var paragraphs = new List<TracedText>();
        var group = new List<TextLine>();
        foreach (var line in lines)
        {
            if (!line.Soft || line.Text.IsBlank)
                Flush(group, paragraphs);
            if (!line.Text.IsBlank)
                group.Add(new TextLine(line.Text.Trim()));
        }
        Flush(group, paragraphs);
        return paragraphs;
    }

    private static void Flush(List<TextLine> group, List<TracedText> paragraphs)
    {
        if (group.Count > 0)
            paragraphs.AddRange(SoftBreaks.Join([.. group]));
        group.Clear();
    }

    private static bool? AllBold(HtmlCell cell)
    {
        var lines = LinesOf(cell.Items).Where(line => !line.Text.IsBlank).ToList();
        return lines.Count == 0 ? null : lines.TrueForAll(line => line.Bold);
    }

    private static IEnumerable<HtmlLine> LinesOf(IEnumerable<HtmlItem> items) =>
        items.SelectMany(item => item.Line is { } line ? [line] : item.Table!.Cells.SelectMany(cell => LinesOf(cell.Items)));
}
