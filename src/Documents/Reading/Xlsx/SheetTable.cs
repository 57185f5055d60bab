using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Xlsx;

/// <summary>Writes a sheet into the source text and makes the full grid of it.</summary>
internal sealed class SheetTable(SheetGrid grid, SourceTextBuilder source)
{
    private readonly Dictionary<CellReference, CellRange> merges = Covered(grid);
    private readonly Dictionary<CellReference, TableCell> cells = [];

    /// <returns>Null when no cell holds text.</returns>
    public Table? Build()
    {
        if (grid.RowCount == 0)
            return null;
        var start = source.Length;
        var rows = new List<IReadOnlyList<TableCell>>(grid.RowCount);
        for (var r = 0; r < grid.RowCount; r++)
        {
            var row = new TableCell[grid.ColumnCount];
            for (var c = 0; c < row.Length; c++)
                row[c] = CellAt(new CellReference(r, c));
            rows.Add(row);
        }
        return new Table { Rows = rows, Span = new SourceSpan(start, source.Length - 1) };
    }

    private TableCell CellAt(CellReference place)
    {
        var merge = merges.TryGetValue(place, out var range) ? range : new CellRange(place, place);
        if (cells.TryGetValue(merge.First, out var known))
            return known;
        var cell = new TableCell
        {
            Row = merge.First.Row,
            Column = merge.First.Column,
            RowSpan = Math.Min(merge.Last.Row, grid.RowCount - 1) - merge.First.Row + 1,
            ColumnSpan = Math.Min(merge.Last.Column, grid.ColumnCount - 1) - merge.First.Column + 1,
            Paragraphs = Write(merge.First),
        };
        // Only merged cells are asked for again.
        if (merge.First != merge.Last)
            cells[merge.First] = cell;
        return cell;
    }

    private List<TracedText> Write(CellReference place)
    {
        var paragraphs = new List<TracedText>();
        if (!grid.Texts.TryGetValue(place, out var text))
            return paragraphs;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            paragraphs.Add(source.Append(line));
            source.EndLine();
        }
        return paragraphs;
    }

    // Every place inside the filled part of the sheet that a merge covers; the part outside does not matter.
    private static Dictionary<CellReference, CellRange> Covered(SheetGrid grid)
    {
        var covered = new Dictionary<CellReference, CellRange>();
        foreach (var merge in grid.Merges.OrderBy(m => m.First.Row).ThenBy(m => m.First.Column))
        {
            // Merges never overlap in a sound file; one that does is not followed.
            if (covered.ContainsKey(merge.First))
                continue;
            for (var r = merge.First.Row; r <= Math.Min(merge.Last.Row, grid.RowCount - 1); r++)
            {
                for (var c = merge.First.Column; c <= Math.Min(merge.Last.Column, grid.ColumnCount - 1); c++)
                    covered.TryAdd(new CellReference(r, c), merge);
            }
        }
        return covered;
    }
}
