using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Works out the full grid of a Word table.</summary>
internal sealed class TableBuilder(TableDraft draft)
{
    // Half a centimetre: a column of this width that no cell has for itself only comes from drawing lines that do not quite meet.
    private const int SliverWidth = 284;

    private readonly Dictionary<CellDraft, TableCell> cells = [];
    private readonly List<Block> lifted = [];

    /// <summary>The blocks that the table amounts to: itself, what a mere frame holds, or nothing when it is empty.</summary>
    public List<Block> Build(SourceTextBuilder source)
    {
        var grid = Place();
        if (grid.Count == 0 || draft.Rows.TrueForAll(row => row.Cells.TrueForAll(cell => cell.Blocks.Count == 0)))
            return [];
        if (draft.Rows is [{ Cells: [var only] }])
            return only.Blocks;
        var columns = KeptColumns(grid);
        var rows = grid.ConvertAll(row => (IReadOnlyList<TableCell>)columns.ConvertAll(c => CellOf(row[c], columns)));
        var end = source.Length > draft.Start ? source.Length - 1 : source.Length;
        var table = new Table
        {
            Rows = rows,
            MarkedHeaderRows = draft.Rows.TakeWhile(row => row.IsHeader).Count(),
            Span = new SourceSpan(draft.Start, end),
        };
        return [table, .. lifted];
    }

    // Every place of the grid gets a cell; places that no cell covers get an empty one of their own.
    private List<CellDraft[]> Place()
    {
        var width = draft.Rows.Count == 0 ? 0 : draft.Rows.Max(row => row.Width);
        var grid = new List<CellDraft[]>(draft.Rows.Count);
        foreach (var row in draft.Rows)
        {
            var places = new CellDraft[width];
            foreach (var cell in row.Cells)
            {
                var shown = Shown(cell, grid);
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                    places[c] = shown;
            }
            for (var c = 0; c < width; c++)
                places[c] ??= new CellDraft(c, []) { Row = grid.Count };
            grid.Add(places);
        }
        return grid;
    }

    private static CellDraft Shown(CellDraft cell, List<CellDraft[]> grid)
    {
        cell.Row = grid.Count;
        if (!cell.ContinuesAbove || grid.Count == 0)
            return cell;
        var above = grid[^1][cell.Column];
        if (above.Column != cell.Column || above.ColumnSpan != cell.ColumnSpan)
            return cell;
        above.RowSpan = grid.Count - above.Row + 1;
        above.Blocks.AddRange(cell.Blocks);
        return above;
    }

    private List<int> KeptColumns(List<CellDraft[]> grid)
    {
        var kept = new List<int>();
        for (var c = 0; c < grid[0].Length; c++)
        {
            var sameAsLast = kept.Count > 0 && grid.TrueForAll(row => row[c] == row[kept[^1]]);
            if (!sameAsLast && !(IsSliver(c) && grid.TrueForAll(row => row[c].ColumnSpan > 1)))
                kept.Add(c);
        }
        return kept;
    }

    private bool IsSliver(int column) => column < draft.ColumnWidths.Count && draft.ColumnWidths[column] is > 0 and < SliverWidth;

    private TableCell CellOf(CellDraft cell, List<int> columns)
    {
        if (cells.TryGetValue(cell, out var known))
            return known;
        var first = columns.FindIndex(c => c >= cell.Column);
        var paragraphs = new List<Paragraph>();
        foreach (var block in cell.Blocks)
            AddParagraphs(block, paragraphs, liftTables: columns.Count == 1);
        return cells[cell] = new TableCell
        {
            Row = cell.Row,
            Column = first,
            RowSpan = cell.RowSpan,
            ColumnSpan = columns.Count(c => c >= cell.Column && c < cell.Column + cell.ColumnSpan),
            Paragraphs = paragraphs.ConvertAll(p => p.Text),
            Bold = paragraphs.Count > 0 && paragraphs.TrueForAll(p => p.Bold is true),
        };
    }

    // A table of one column is only a frame: a table inside it stands for itself. In a real cell, an inner table is part of its text.
    private void AddParagraphs(Block block, List<Paragraph> paragraphs, bool liftTables)
    {
        if (block is Paragraph paragraph)
            paragraphs.Add(paragraph);
        else if (liftTables)
            lifted.Add(block);
        else
            paragraphs.AddRange(((Table)block).Rows.SelectMany(row => row).Distinct(ReferenceEqualityComparer.Instance).Cast<TableCell>()
                .SelectMany(cell => cell.Paragraphs.Select(text => new Paragraph { Text = text, Span = text.Span, Bold = cell.Bold })));
    }
}
