namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>Takes the ruling lines of tables straight from the file: to have poppler draw every page takes most of the time of reading one.</summary>
internal static class PageDrawings
{
    /// <summary>The rulings page by page, null for pages that poppler has to draw; empty when it has to draw all.</summary>
    /// <param name="most">Pages looked at before the file is given up.</param>
    public static IReadOnlyList<IReadOnlyList<Ruling>?> Read(ReadOnlyMemory<byte> file, int most)
    {
        var objects = new PdfObjects(file);
        if (objects.IsEncrypted)
            return [];
        var pages = PageTree.Pages(objects, most);
        return pages.Count > most ? [] : [.. pages.Select(page => ContentRulings.Of(page, objects))];
    }
}
