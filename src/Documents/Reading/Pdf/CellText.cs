using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Parts the lines of a table cell into paragraphs.</summary>
/// <remarks>Cells are narrow: nearly every line end is a wrap, so a break needs a mark, a gap, or a finished sentence with room left.</remarks>
internal static class CellText
{
    public static List<List<TextLine>> Paragraphs(IReadOnlyList<TextLine> lines, double right)
    {
        var paragraphs = new List<List<TextLine>>();
        foreach (var line in lines)
        {
            if (paragraphs.Count == 0 || Breaks(paragraphs[^1][^1], line, right))
                paragraphs.Add([]);
            paragraphs[^1].Add(line);
        }
        return paragraphs;
    }

    /// <summary>True when <paramref name="b"/> does not go on with the sentence of <paramref name="a"/>.</summary>
    public static bool Breaks(TextLine a, TextLine b, double right)
    {
        var wouldFit = a.Box.X1 + (0.3 * b.Height) + b.First.Box.Width < right - (0.2 * b.Height);
        if (LineMark.At(b.Text) is { } mark)
        {
            if (!mark.IsBullet)
                return wouldFit || a.EndsSentence;
            var rest = b.Text[Math.Min(mark.Length, b.Text.Length)..];
            return a.EndsSentence || wouldFit || (rest.Length > 0 && char.IsUpper(rest[0]));
        }
        var gap = b.Page == a.Page ? b.Box.MidY - a.Box.MidY : 0;
        if (gap > 2.2 * Math.Max(a.Height, b.Height))
            return true;
        return wouldFit && !b.StartsLower && a.EndsSentence;
    }
}
