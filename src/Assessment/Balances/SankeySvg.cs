using System.Globalization;
using System.Security;
using System.Text;

namespace Xanh.Assessment.Balances;

/// <summary>A balance as a Sankey picture: an SVG that stands alone, with title and description for those who do not see it.</summary>
public static class SankeySvg
{
    private const double Middle = SankeyLayout.ColumnWidth / 2;

    /// <param name="balance">See <see cref="Balanced"/>; streams whose amount is not known are left out and named in the description.</param>
    /// <param name="unit">Written behind the numbers.</param>
    /// <param name="culture">How numbers are written.</param>
    public static string Draw(ProcessGraph graph, string balance, string unit, string title, CultureInfo culture)
    {
        var layout = new SankeyLayout(graph, balance);
        var svg = new StringBuilder();
        var unknown = graph.Streams.Where(s => s.Carries(balance) && s.Amount(balance) is null).Select(s => s.Name).ToList();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {layout.Width:0.#} {layout.Height:0.#}" role="img" font-family="sans-serif" font-size="12">""");
        Line(svg, $"<title>{Escape(title)}</title>");
        var list = string.Join("; ", layout.Streams.Select(s => $"{s.Name} {Number(s.Amount(balance)!.Value, unit, culture)}")) + (unknown.Count > 0 ? "; ? " + string.Join(", ", unknown) : "");
        Line(svg, $"<desc>{Escape(list)}</desc>");
        Bands(svg, layout, balance, unit, culture, graph);
        foreach (var step in graph.Steps)
        {
            var (x, y, height) = layout.Box(step.Id);
            Line(svg, $"""<rect x="{x:0.#}" y="{y:0.#}" width="{SankeyLayout.BoxWidth:0.#}" height="{height:0.#}" fill="#33475b"/>""");
            Line(svg, $"""<text x="{x + (SankeyLayout.BoxWidth / 2):0.#}" y="{y - 6:0.#}" text-anchor="middle" font-weight="bold">{Escape(step.Name)}</text>""");
        }
        return svg.Append("</svg>\n").ToString();
    }

    private static void Bands(StringBuilder svg, SankeyLayout layout, string balance, string unit, CultureInfo culture, ProcessGraph graph)
    {
        // How far down each box is already used, on its left and on its right.
        var left = graph.Steps.ToDictionary(s => s.Id, _ => 0.0, StringComparer.Ordinal);
        var right = graph.Steps.ToDictionary(s => s.Id, _ => 0.0, StringComparer.Ordinal);
        foreach (var stream in layout.Streams)
        {
            var width = stream.Amount(balance)!.Value * layout.Scale;
            var label = $"{stream.Name}: {Number(stream.Amount(balance)!.Value, unit, culture)}";
            var from = stream.From is { } f ? Take(layout.Box(f), right, f, width, SankeyLayout.BoxWidth) : default;
            var to = stream.To is { } t ? Take(layout.Box(t), left, t, width, 0) : default;
            if (stream.From is null)
                from = (to.X - Middle, to.Y);
            if (stream.To is null)
                to = (from.X + Middle, from.Y);
            Band(svg, from, to, width, Colour(stream.Kind), label, layout.GoesBack(stream) ? layout.Height - 20 : null);
        }
        foreach (var step in graph.Steps.Where(s => layout.Unexplained(s) > 1e-9 * layout.Throughput(s)))
        {
            var width = layout.Unexplained(step) * layout.Scale;
            var from = Take(layout.Box(step.Id), right, step.Id, width, SankeyLayout.BoxWidth);
            Band(svg, from, (from.X + Middle, from.Y), width, "#d63939", $"không giải thích được: {Number(layout.Unexplained(step), unit, culture)}", null);
        }
    }

    private static (double X, double Y) Take((double X, double Y, double Height) box, Dictionary<string, double> used, string step, double width, double side)
    {
        var y = box.Y + used[step] + (width / 2);
        used[step] += width;
        return (box.X + side, y);
    }

    private static void Band(StringBuilder svg, (double X, double Y) from, (double X, double Y) to, double width, string colour, string label, double? below)
    {
        var bend = (from.X + to.X) / 2;
        var path = below is { } y
            ? FormattableString.Invariant($"M{from.X:0.#} {from.Y:0.#} C{from.X + Middle:0.#} {y:0.#} {to.X - Middle:0.#} {y:0.#} {to.X:0.#} {to.Y:0.#}")
            : FormattableString.Invariant($"M{from.X:0.#} {from.Y:0.#} C{bend:0.#} {from.Y:0.#} {bend:0.#} {to.Y:0.#} {to.X:0.#} {to.Y:0.#}");
        Line(svg, $"""<path d="{path}" fill="none" stroke="{colour}" stroke-opacity="0.55" stroke-width="{Math.Max(1, width):0.##}"><title>{Escape(label)}</title></path>""");
        Line(svg, $"""<text x="{bend:0.#}" y="{(below is { } low ? low - 6 : ((from.Y + to.Y) / 2) + 4):0.#}" text-anchor="middle">{Escape(label)}</text>""");
    }

    private static string Colour(StreamKind kind) => kind switch
    {
        StreamKind.Water => "#4299e1",
        StreamKind.Energy => "#f59f00",
        StreamKind.Product => "#2fb344",
        StreamKind.Waste => "#a0522d",
        _ => "#667382",
    };

    private static string Number(double value, string unit, CultureInfo culture) => value.ToString("#,0.##", culture) + " " + unit;

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(FormattableString.Invariant(text)).Append('\n');
}
