using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xanh.Documents.Reading.Pdf.Drawing;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Takes the straight lines from what <c>pdftocairo -svg</c> draws: strokes, and thin filled rectangles.</summary>
internal static partial class SvgRulings
{
    /// <summary>The rulings of each page in the drawing, in order.</summary>
    public static List<List<Ruling>> Parse(ReadOnlySpan<byte> svg)
    {
        var pages = new List<List<Ruling>>();
        // Glyphs and clipping paths stand in the definitions in front.
        var start = Math.Max(0, svg.LastIndexOf("</defs>"u8));
        foreach (var line in Encoding.UTF8.GetString(svg[start..]).AsSpan().EnumerateLines())
        {
            if (line.StartsWith("<page>", StringComparison.Ordinal))
                pages.Add([]);
            else if (line.StartsWith("<path ", StringComparison.Ordinal))
                Add(line.ToString(), pages);
        }
        return pages;
    }

    private static void Add(string line, List<List<Ruling>> pages)
    {
        if (pages.Count == 0)
            pages.Add([]);
        var style = Attribute(line, " style=\"");
        var stroked = style.Contains("fill:none", StringComparison.Ordinal);
        if (White().IsMatch(style) || (!stroked && style.Contains("fill-opacity:0;", StringComparison.Ordinal)))
            return;
        var matrix = Matrix(Attribute(line, " transform=\""));
        foreach (var path in Paths(Attribute(line, " d=\""), matrix))
        {
            if (stroked)
                RulingShapes.AddStroked(path, pages[^1]);
            else
                RulingShapes.AddFilled(path, pages[^1]);
        }
    }

    private static IEnumerable<List<PathPoint>> Paths(string d, double[] m)
    {
        var path = new List<PathPoint>();
        var numbers = new double[6];
        var count = 0;
        var command = ' ';
        foreach (var token in d.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                numbers[count++] = number;
                // Curves take three points, of which the last is where they arrive; good enough to see that they are no rulings.
                if (count == (command == 'C' ? 6 : 2))
                {
                    var (x, y) = (numbers[count - 2], numbers[count - 1]);
                    path.Add(new PathPoint((m[0] * x) + (m[2] * y) + m[4], (m[1] * x) + (m[3] * y) + m[5]));
                    count = 0;
                }
                continue;
            }
            command = token[0];
            count = 0;
            if (command == 'Z' && path.Count > 0)
                path.Add(path[0]);
            if (command != 'M' || path.Count == 0)
                continue;
            yield return path;
            path = [];
        }
        if (path.Count > 1)
            yield return path;
    }

    private static string Attribute(string line, string name)
    {
        var at = line.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return "";
        var end = line.IndexOf('"', at + name.Length);
        return end < 0 ? "" : line[(at + name.Length)..end];
    }

    private static double[] Matrix(string transform)
    {
        var open = transform.IndexOf("matrix(", StringComparison.Ordinal);
        double[] identity = [1, 0, 0, 1, 0, 0];
        if (open < 0)
            return identity;
        var numbers = transform[(open + 7)..].TrimEnd(')').Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out var v) ? v : 0).ToArray();
        return numbers.Length == 6 ? numbers : identity;
    }

    [GeneratedRegex(@"(?:fill|stroke):rgb\(100%,100%,100%\)")]
    private static partial Regex White();
}
