using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Marks words bold or italic by what <c>pdftohtml -xml</c> prints of their lines.</summary>
internal static partial class FontLooks
{
    /// <summary>A run of one look: where it stands in points, and the looks of its words from left to right.</summary>
    private sealed record Run(Box Box, IReadOnlyList<(string Word, bool Bold, bool Italic)> Words);

    public static List<PdfPage> Apply(IReadOnlyList<PdfPage> pages, ReadOnlySpan<byte> output)
    {
        var runs = Parse(output, pages);
        return [.. pages.Select((page, i) => i < runs.Count ? page with { Words = Mark(page.Words, runs[i]) } : page)];
    }

    private static List<List<Run>> Parse(ReadOnlySpan<byte> output, IReadOnlyList<PdfPage> pages)
    {
        var runs = new List<List<Run>>();
        var scale = 1.0;
        foreach (var raw in Encoding.UTF8.GetString(output).AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart();
            if (line.StartsWith("<page ", StringComparison.Ordinal))
            {
                var width = BboxWords.Number(line, " width=\"");
                scale = runs.Count < pages.Count && width > 0 ? pages[runs.Count].Width / width : 1;
                runs.Add([]);
            }
            else if (line.StartsWith("<text ", StringComparison.Ordinal) && runs.Count > 0)
            {
                runs[^1].Add(RunOf(line, scale));
            }
        }
        return runs;
    }

    private static Run RunOf(ReadOnlySpan<char> line, double scale)
    {
        var (left, top) = (BboxWords.Number(line, " left=\"") * scale, BboxWords.Number(line, " top=\"") * scale);
        var (width, height) = (BboxWords.Number(line, " width=\"") * scale, BboxWords.Number(line, " height=\"") * scale);
        var words = new List<(string, bool, bool)>();
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
                case var text when text[0] != '<':
                    words.Add((WebUtility.HtmlDecode(text), bold, italic));
                    break;
            }
        }
        return new Run(new Box(left, top, left + width, top + height), words);
    }

    private static List<PageWord> Mark(IReadOnlyList<PageWord> words, List<Run> runs)
    {
        var marked = words.ToList();
        var order = Enumerable.Range(0, words.Count).ToList();
        foreach (var run in runs.Where(r => r.Words.Count > 0))
        {
            var inside = order.Where(i => run.Box.HoldsMiddleOf(words[i].Box, 1)).OrderBy(i => words[i].Box.X0).ToList();
            for (var k = 0; k < inside.Count; k++)
            {
                // Word for word where both tools part them alike, else by place in the run.
                var (_, bold, italic) = run.Words[inside.Count == run.Words.Count ? k : k * run.Words.Count / inside.Count];
                marked[inside[k]] = marked[inside[k]] with { Bold = bold, Italic = italic };
            }
        }
        return marked;
    }

    [GeneratedRegex(@"<[^>]*>|[^<\s]+")]
    private static partial Regex Tokens();
}
