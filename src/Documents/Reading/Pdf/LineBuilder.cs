namespace Xanh.Documents.Reading.Pdf;

/// <summary>Puts words on lines by where they stand; the order in the file does not matter.</summary>
internal static class LineBuilder
{
    private const double SameLine = 0.5;

    /// <summary>Lines from top to bottom, over the whole width.</summary>
    public static List<TextLine> Build(IEnumerable<PageWord> words, PdfPage page)
    {
        var rows = new List<Row>();
        foreach (var word in words.OrderBy(w => w.Box.MidY))
        {
            var row = -1;
            for (var i = rows.Count - 1; i >= 0 && i >= rows.Count - 4 && row < 0; i--)
            {
                if (rows[i].Core.VerticalOverlap(word.Box) > SameLine)
                    row = i;
            }
            if (row < 0)
            {
                rows.Add(new Row(word));
                continue;
            }
            rows[row].Words.Add(word);
            // Only the tallest word speaks for the line: covering all of them would let slanted lines melt together.
            if (word.Box.Height > rows[row].Core.Height && word.Box.Height < 1.5 * rows[row].Core.Height)
                rows[row].Core = word.Box;
        }
        return [.. rows
            .Select(r => new TextLine([.. r.Words.OrderBy(w => w.Box.X0)], page))
            .OrderBy(l => l.Box.MidY)];
    }

    private sealed class Row(PageWord first)
    {
        public Box Core { get; set; } = first.Box;

        public List<PageWord> Words { get; } = [first];
    }
}
