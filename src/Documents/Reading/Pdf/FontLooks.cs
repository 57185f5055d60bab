using System.Text;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Marks words bold or italic by what <c>pdftohtml -xml</c> prints of their lines.</summary>
internal static partial class FontLooks
{
    /// <summary>The runs of one page, in the program's own measure, in which the page is so wide.</summary>
    internal sealed record Sheet(double Width, List<Run> Runs);

    /// <summary>A run of one look: where it stands, and the looks of its words from left to right.</summary>
    internal sealed record Run(Box Box, IReadOnlyList<Look> Words);

    internal sealed record Look(bool Bold, bool Italic);

    public static IReadOnlyList<PdfPage> Apply(IReadOnlyList<PdfPage> pages, IReadOnlyList<Sheet> sheets) =>
        PageByPage.Select(pages, (page, i) => i < sheets.Count ? page with { Words = Mark(page, sheets[i]) } : page);

    public static List<Sheet> Parse(ReadOnlySpan<byte> output)
    {
        var sheets = new List<Sheet>();
        foreach (var raw in Encoding.UTF8.GetString(output).AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart();
            if (line.StartsWith("<page ", StringComparison.Ordinal))
            {
                sheets.Add(new Sheet(BboxWords.Number(line, " width=\""), []));
            }
            else if (line.StartsWith("<text ", StringComparison.Ordinal) && sheets.Count > 0)
            {
                sheets[^1].Runs.Add(RunOf(line));
            }
        }
        return sheets;
    }

    private static Run RunOf(ReadOnlySpan<char> line)
    {
        var (left, top) = (BboxWords.Number(line, " left=\""), BboxWords.Number(line, " top=\""));
        var (width, height) = (BboxWords.Number(line, " width=\""), BboxWords.Number(line, " height=\""));
        var words = new List<Look>();
        var (bold, italic) = (false, false);
        foreach (Match token in Tokens().Matches(line[(line.IndexOf('>') + 1)..].ToString()))
        {
            switch (token.Value)
            {
                case "<b>" or "</b>":
                    bold = token.Value == "<b>";
                    break;
                case "<i>" or "</i>":
                    italic = token.Value == "<i>";
                    break;
                case [not '<', ..]:
                    words.Add(new Look(bold, italic));
                    break;
            }
        }
        return new Run(new Box(left, top, left + width, top + height), words);
    }

    private static List<PageWord> Mark(PdfPage page, Sheet sheet)
    {
        var marked = page.Words.ToList();
        var scale = sheet.Width > 0 ? page.Width / sheet.Width : 1;
        foreach (var run in sheet.Runs.Where(r => r.Words.Count > 0))
        {
            var inside = Inside(InPoints(run.Box, scale), page.Words);
            for (var k = 0; k < inside.Count; k++)
            {
                // Word for word where both tools part them alike, else by place in the run.
                var (bold, italic) = run.Words[inside.Count == run.Words.Count ? k : k * run.Words.Count / inside.Count];
                marked[inside[k]] = marked[inside[k]] with { Bold = bold, Italic = italic };
            }
        }
        return marked;
    }

    private static Box InPoints(Box box, double scale) => new(box.X0 * scale, box.Y0 * scale, box.X1 * scale, box.Y1 * scale);

    /// <summary>Indexes of the words in a box, from left to right.</summary>
    private static List<int> Inside(Box box, IReadOnlyList<PageWord> words)
    {
        var inside = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (box.HoldsMiddleOf(words[i].Box, 1))
                inside.Add(i);
        }
        inside.Sort((a, b) => words[a].Box.X0.CompareTo(words[b].Box.X0) is var order and not 0 ? order : a - b);
        return inside;
    }

    [GeneratedRegex(@"<[^>]*>|[^<\s]+")]
    private static partial Regex Tokens();
}
