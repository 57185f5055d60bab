namespace Xanh.Documents.Reading.Pdf;

/// <summary>Fills the cells of a grid with the words that stand in them.</summary>
internal static class RuledTable
{
    /// <returns>The table and the words that are not in it; null when the grid holds too little to be a table (a frame, a form line).</returns>
    public static (TableDraft Table, IReadOnlyList<PageWord> Outside)? Fill(TableGrid grid, IReadOnlyList<PageWord> words, PdfPage page)
    {
        var inside = words.Where(w => grid.Box.HoldsMiddleOf(w.Box)).ToList();
        if (inside.Count == 0 || (grid.Columns == 1 && grid.Rows == 1))
            return null;
        var byCell = inside.GroupBy(w => CellOf(grid, w)).ToDictionary(g => g.Key, g => LineBuilder.Build(g, page));
        var edges = RightEdges(grid, byCell);
        var table = new TableDraft { Page = page.Number, Top = grid.Ys[0], Columns = grid.Columns, Xs = grid.Xs };
        for (var r = 0; r < grid.Rows; r++)
        {
            var row = grid.Cells.Where(c => c.Row == r).OrderBy(c => c.Column).Select(cell => new CellDraft
            {
                Column = cell.Column,
                RowSpan = cell.RowSpan,
                ColumnSpan = cell.ColumnSpan,
                Paragraphs = CellText.Paragraphs(byCell.GetValueOrDefault(cell, []), edges[cell.Column + cell.ColumnSpan - 1]),
            });
            table.Rows.Add([.. row]);
        }
        return (table, [.. words.Where(w => !grid.Box.HoldsMiddleOf(w.Box))]);
    }

    private static GridCell CellOf(TableGrid grid, PageWord word) =>
        grid.Cells.FirstOrDefault(c => c.Box.HoldsMiddleOf(word.Box))
        ?? grid.Cells.MinBy(c => Math.Abs(c.Box.MidX - word.Box.MidX) + Math.Abs(c.Box.MidY - word.Box.MidY))!;

    /// <summary>How far text reaches to the right in each column.</summary>
    private static double[] RightEdges(TableGrid grid, Dictionary<GridCell, List<TextLine>> byCell)
    {
        var edges = new double[grid.Columns];
        for (var c = 0; c < grid.Columns; c++)
        {
            var reached = byCell.Where(p => p.Key.Column + p.Key.ColumnSpan - 1 == c).SelectMany(p => p.Value).Select(l => l.Box.X1).DefaultIfEmpty(grid.Xs[c + 1]).Max();
            // A column of short entries says nothing about its padding: then the border less what is usual.
            edges[c] = Math.Max(reached, grid.Xs[c + 1] - 8);
        }
        return edges;
    }
}
