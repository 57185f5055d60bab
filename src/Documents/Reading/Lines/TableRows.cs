using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Makes the grid of a table from the lines of its cells; short rows are filled up with empty cells.</summary>
internal static class TableRows
{
    public static IReadOnlyList<IReadOnlyList<TableCell>> Build(IEnumerable<IReadOnlyList<IReadOnlyList<TracedText>>> rows, int columns)
    {
        var grid = new List<IReadOnlyList<TableCell>>();
        foreach (var row in rows)
        {
            var cells = new TableCell[columns];
            for (var column = 0; column < columns; column++)
            {
                var lines = column < row.Count ? row[column] : [];
                cells[column] = new TableCell { Row = grid.Count, Column = column, Paragraphs = CellLines.Join(lines) };
            }
            grid.Add(cells);
        }
        return grid;
    }
}
