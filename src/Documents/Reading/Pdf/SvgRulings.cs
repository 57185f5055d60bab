using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Takes the straight lines from what <c>pdftocairo -svg</c> draws: strokes, and thin filled rectangles.</summary>
internal static partial class SvgRulings
{
    private const double Straight = 0.8;
    private const double Thin = 3.0;
    private const double Shortest = 6.0;

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
                pages[^1].AddRange(path.Zip(path.Skip(1), (a, b) => Between(a, b)).OfType<Ruling>());
            else if (Bar(path) is { } bar)
                pages[^1].Add(bar);
        }
    }

    private static Ruling? Between(Point a, Point b)
    {
        var (dx, dy) = (Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
        if (dy <= Straight && dx >= Shortest)
            return new Ruling(Horizontal: true, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        if (dx <= Straight && dy >= Shortest)
            return new Ruling(Horizontal: false, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
        return null;
    }

    /// <summary>A filled shape so thin that it is seen as a line.</summary>
    private static Ruling? Bar(List<Point> path)
    {
        var (x0, x1) = (path.Min(p => p.X), path.Max(p => p.X));
        var (y0, y1) = (path.Min(p => p.Y), path.Max(p => p.Y));
        if (y1 - y0 <= Thin && x1 - x0 >= Shortest)
            return new Ruling(Horizontal: true, (y0 + y1) / 2, x0, x1);
        if (x1 - x0 <= Thin && y1 - y0 >= Shortest)
            return new Ruling(Horizontal: false, (x0 + x1) / 2, y0, y1);
        return null;
    }

    private static IEnumerable<List<Point>> Paths(string d, double[] m)
    {
        var path = new List<Point>();
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
                    path.Add(new Point((m[0] * x) + (m[2] * y) + m[4], (m[1] * x) + (m[3] * y) + m[5]));
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

    private sealed record Point(double X, double Y);

    [GeneratedRegex(@"(?:fill|stroke):rgb\(100%,100%,100%\)")]
    private static partial Regex White();
}
