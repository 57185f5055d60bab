using System.Text;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Marks words bold or italic by what <c>pdftohtml -xml</c> prints of their lines.</summary>
internal static partial class FontLooks
{
    /// <summary>A run of one look: where it stands in points, and the looks of its words from left to right.</summary>
    private sealed record Run(Box Box, IReadOnlyList<Look> Words);

    private sealed record Look(bool Bold, bool Italic);

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

    private static List<PageWord> Mark(IReadOnlyList<PageWord> words, List<Run> runs)
    {
        var marked = words.ToList();
        foreach (var run in runs.Where(r => r.Words.Count > 0))
        {
            var inside = Inside(run.Box, words);
            for (var k = 0; k < inside.Count; k++)
            {
                // Word for word where both tools part them alike, else by place in the run.
                var (bold, italic) = run.Words[inside.Count == run.Words.Count ? k : k * run.Words.Count / inside.Count];
                marked[inside[k]] = marked[inside[k]] with { Bold = bold, Italic = italic };
            }
        }
        return marked;
    }

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
