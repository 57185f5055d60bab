using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Writes a table into the source text, a row a line, and gives it as a full grid.</summary>
internal static class TableWriter
{
    public static Table Write(TableDraft draft, ReadContext context)
    {
        var start = context.Text.Length;
        var grid = new TableCell?[draft.Rows.Count, draft.Columns];
        for (var r = 0; r < draft.Rows.Count; r++)
        {
            foreach (var cell in draft.Rows[r].OrderBy(c => c.Column))
            {
                if (cell.Column > 0)
                    context.Text.Append("\t");
                Place(grid, r, cell, Written(r, cell, context));
            }
            context.Text.EndLine();
        }
        var rows = Enumerable.Range(0, draft.Rows.Count)
            .Select(r => (IReadOnlyList<TableCell>)[.. Enumerable.Range(0, draft.Columns).Select(c => grid[r, c] ??= new TableCell { Row = r, Column = c, Paragraphs = [] })])
            .ToList();
        var words = draft.Rows.SelectMany(r => r).SelectMany(c => c.Paragraphs).SelectMany(p => p).SelectMany(l => l.Words);
        return new Table
        {
            Rows = rows,
            Span = new SourceSpan(start, Math.Max(start, context.Text.Length - 1)),
            Page = draft.Page,
            Confidence = Certainty.Of(words),
        };
    }

    private static TableCell Written(int row, CellDraft cell, ReadContext context)
    {
        var paragraphs = new List<TracedText>();
        foreach (var paragraph in cell.Paragraphs)
        {
            if (paragraphs.Count > 0)
                context.Text.EndLine();
            paragraphs.Add(context.Text.Append(LineJoining.Join(paragraph)).Trim());
        }
        var bold = cell.Paragraphs.SelectMany(p => p).Select(l => l.Bold).Where(b => b is not null).ToList();
        return new TableCell
        {
            Row = row,
            Column = cell.Column,
            RowSpan = cell.RowSpan,
            ColumnSpan = cell.ColumnSpan,
            Paragraphs = paragraphs,
            Bold = bold.Count == 0 ? null : bold.All(b => b == true),
        };
    }

    private static void Place(TableCell?[,] grid, int row, CellDraft cell, TableCell written)
    {
        for (var r = row; r < Math.Min(row + cell.RowSpan, grid.GetLength(0)); r++)
        {
            for (var c = cell.Column; c < Math.Min(cell.Column + cell.ColumnSpan, grid.GetLength(1)); c++)
                grid[r, c] ??= written;
        }
    }
}
