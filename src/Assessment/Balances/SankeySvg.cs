using System.Globalization;
using System.Security;
using System.Text;

namespace Xanh.Assessment.Balances;

/// <summary>A balance as a Sankey picture: an SVG that stands alone, with title and description for those who do not see it.</summary>
public static class SankeySvg
{
    private const double Turn = 14;
    private const string Unexplained = "không giải thích được";

    /// <param name="balance">See <see cref="Balanced"/>; streams whose amount is not known are left out and named in the description.</param>
    /// <param name="unit">Written behind the numbers.</param>
    /// <param name="culture">How numbers are written.</param>
    public static string Draw(ProcessGraph graph, string balance, string unit, string title, CultureInfo culture)
    {
        var layout = new SankeyLayout(graph, balance, Unexplained);
        var unknown = graph.Streams.Where(s => s.Carries(balance) && s.Amount(balance) is null).Select(s => s.Name).ToList();
        var list = string.Join("; ", layout.Bands.Select(b => $"{b.Name} {Number(b.Amount, unit, culture)}")) + (unknown.Count > 0 ? "; ? " + string.Join(", ", unknown) : "");
        var (svg, labels) = (new StringBuilder(), new StringBuilder());
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {layout.Width:0.#} {layout.Height:0.#}" role="img" font-family="sans-serif" font-size="13">""");
        Line(svg, $"<title>{Escape(title)}</title>");
        Line(svg, $"<desc>{Escape(list)}</desc>");
        var below = layout.Bottom;
        // Loops first, so that they lie under what they cross; of the others the widest first.
        foreach (var band in layout.Bands.OrderByDescending(b => b.GoesBack).ThenByDescending(b => b.Width))
        {
            var label = $"{band.Name}: {Number(band.Amount, unit, culture)}";
            var (path, x, y) = band.GoesBack ? Loop(layout, band, ref below) : Forward(layout, band);
            Line(svg, $"""<path d="{path}" {Paint(band)}><title>{Escape(label)}</title></path>""");
            Line(labels, $"""<text x="{x:0.#}" y="{y + 4:0.#}">{Escape(label)}</text>""");
        }
        foreach (var step in graph.Steps)
        {
            var (box, x) = (layout.Box(step.Id), SankeyLayout.X(layout.Box(step.Id).Layer));
            var top = box.Y - (box.Thickness / 2);
            Line(svg, $"""<rect x="{x:0.#}" y="{top:0.#}" width="{SankeyLayout.BoxWidth:0.#}" height="{box.Thickness:0.#}" fill="#33475b"/>""");
            Line(labels, $"""<text x="{x + (SankeyLayout.BoxWidth / 2):0.#}" y="{top - 7:0.#}" font-weight="bold">{Escape(step.Name)}</text>""");
        }
        Line(svg, $"""<g text-anchor="middle" fill="#1d273b" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">""");
        return svg.Append(labels).Append("</g>\n</svg>\n").ToString();
    }

    // Level where it passes a slot, curved between them. The label stands on the first slot.
    private static (string Path, double X, double Y) Forward(SankeyLayout layout, SankeyBand band)
    {
        var points = new List<(double X, double Y)>();
        if (band.From is { } from)
            points.Add((SankeyLayout.X(layout.Box(from).Layer) + SankeyLayout.BoxWidth, band.StartY));
        foreach (var slot in band.Slots)
            points.AddRange([(SankeyLayout.X(slot.Layer), slot.Y), (SankeyLayout.X(slot.Layer) + SankeyLayout.BoxWidth, slot.Y)]);
        if (band.To is { } to)
            points.Add((SankeyLayout.X(layout.Box(to).Layer), band.EndY));
        var half = Math.Max(1, band.Width) / 2;
        var path = Edge('M', points, -half) + Edge('L', points.AsEnumerable().Reverse(), half) + " Z";
        return (path, SankeyLayout.X(band.Slots[0].Layer) + (SankeyLayout.BoxWidth / 2), band.Slots[0].Y);
    }

    // The upper edge of a band, or, from the other end, its lower one.
    private static string Edge(char first, IEnumerable<(double X, double Y)> points, double half)
    {
        var path = new StringBuilder();
        (double X, double Y)? before = null;
        foreach (var (x, middle) in points)
        {
            var y = middle + half;
            path.Append(before is { } from
                ? FormattableString.Invariant($" C{(from.X + x) / 2:0.#} {from.Y:0.#} {(from.X + x) / 2:0.#} {y:0.#} {x:0.#} {y:0.#}")
                : FormattableString.Invariant($"{first}{x:0.#} {y:0.#}"));
            before = (x, y);
        }
        return path.ToString();
    }

    // Out of its box to the right, down, below everything to the left, up, and into its box from the left.
    private static (string Path, double X, double Y) Loop(SankeyLayout layout, SankeyBand band, ref double below)
    {
        var (from, to) = (SankeyLayout.X(layout.Box(band.From!).Layer) + SankeyLayout.BoxWidth, SankeyLayout.X(layout.Box(band.To!).Layer));
        var y = below + (band.Width / 2);
        below += band.Width + Turn;
        var round = (band.Width / 2) + Turn;
        var path = FormattableString.Invariant($"M{from:0.#} {band.StartY:0.#} a{round:0.#} {round:0.#} 0 0 1 {round:0.#} {round:0.#} V{y - round:0.#} a{round:0.#} {round:0.#} 0 0 1 {-round:0.#} {round:0.#} H{to:0.#}")
            + FormattableString.Invariant($" a{round:0.#} {round:0.#} 0 0 1 {-round:0.#} {-round:0.#} V{band.EndY + round:0.#} a{round:0.#} {round:0.#} 0 0 1 {round:0.#} {-round:0.#}");
        return (path, (from + to) / 2, y);
    }

    private static string Paint(SankeyBand band) => FormattableString.Invariant(band.GoesBack
        ? $"fill=\"none\" stroke=\"{Colour(band.Kind)}\" stroke-opacity=\"0.55\" stroke-width=\"{Math.Max(1, band.Width):0.##}\""
        : (FormattableString)$"fill=\"{Colour(band.Kind)}\" fill-opacity=\"0.55\"");

    private static string Colour(StreamKind? kind) => kind switch
    {
        StreamKind.Water => "#4299e1",
        StreamKind.Energy => "#f59f00",
        StreamKind.Product => "#2fb344",
        StreamKind.Waste => "#a0522d",
        StreamKind.Material => "#667382",
        _ => "#d63939",
    };

    private static string Number(double value, string unit, CultureInfo culture) => value.ToString("#,0.##", culture) + " " + unit;

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(FormattableString.Invariant(text)).Append('\n');
}
