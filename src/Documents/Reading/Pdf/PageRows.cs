namespace Xanh.Documents.Reading.Pdf;

/// <summary>A page taken apart: tables with ruling lines, and the rows of text outside of them.</summary>
internal sealed record PageRows(PdfPage Page, IReadOnlyList<TableDraft> Tables, IReadOnlyList<TextLine> Rows)
{
    public static PageRows Of(PdfPage page)
    {
        var tables = new List<TableDraft>();
        var words = page.Words;
        foreach (var grid in GridFinder.Find(page.Rulings))
        {
            if (RuledTable.Fill(grid, words, page) is not var (table, rest))
                continue;
            tables.Add(table);
            words = rest;
        }
        return new PageRows(page, tables, LineBuilder.Build(words, page));
    }
}
