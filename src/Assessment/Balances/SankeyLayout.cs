namespace Xanh.Assessment.Balances;

/// <summary>
/// Where steps and streams of a Sankey picture stand. Steps stand in even layers from left to right, and every stream has a slot of its own in the odd
/// layer after its step (before it, when it comes from outside), wide enough for its label; so neither bands nor labels lie on each other there.
/// </summary>
internal sealed class SankeyLayout
{
    public const double LayerWidth = 150;
    public const double BoxWidth = 24;
    private const double Gap = 14;
    private const double Margin = 40;
    private const double FullHeight = 360;
    private const int Sweeps = 24;

    private readonly ProcessGraph graph;
    private readonly string balance;
    private readonly Dictionary<string, SankeySlot> boxes = new(StringComparer.Ordinal);
    private readonly List<SankeySlot> slots = [];

    public SankeyLayout(ProcessGraph graph, string balance, string unexplained)
    {
        (this.graph, this.balance) = (graph, balance);
        var flowing = graph.Streams.Where(s => s.Amount(balance) is { Value: > 0 }).ToList();
        var order = new SankeyOrder(graph.Steps, flowing);
        foreach (var step in graph.Steps)
            slots.Add(boxes[step.Id] = new SankeySlot(2 * order.Column(step.Id), step));
        Bands = [.. flowing.Select(s => new SankeyBand(s.Name, s.Kind, s.Amount(balance)!.Value, s.From, s.To, order.GoesBack(s))), .. Unseen(unexplained)];
        var widest = graph.Steps.Select(Throughput).DefaultIfEmpty(0).Max();
        var scale = widest > 0 ? FullHeight / widest : 0;
        foreach (var step in graph.Steps)
            boxes[step.Id].Thickness = Math.Max(2, Throughput(step) * scale);
        foreach (var band in Bands)
            Lay(band, band.Amount * scale);
        Place();
        Height = Bottom + Loops.Sum(b => b.Width + Gap) + Margin;
        Width = ((slots.Select(s => s.Layer).DefaultIfEmpty(0).Max() + 2) * LayerWidth) + Margin;
    }

    public IReadOnlyList<SankeyBand> Bands { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Below this nothing stands but loops.</summary>
    public double Bottom => slots.Select(s => s.Y + (s.Room / 2)).DefaultIfEmpty(0).Max() + Gap;

    private IEnumerable<SankeyBand> Loops => Bands.Where(b => b.GoesBack);

    public SankeySlot Box(string step) => boxes[step];

    /// <summary>The left side of what stands in a layer; the first odd layer has number −1.</summary>
    public static double X(int layer) => Margin + ((layer + 1) * LayerWidth);

    private double Throughput(ProcessStep step) => Math.Max(Sum(s => s.To == step.Id), Sum(s => s.From == step.Id));

    private double Sum(Func<ProcessStream, bool> which) => graph.Streams.Where(which).Sum(s => s.Amount(balance)?.Value ?? 0);

    private IEnumerable<SankeyBand> Unseen(string name) =>
        from step in graph.Steps
        let amount = Sum(s => s.To == step.Id) - Sum(s => s.From == step.Id)
        where amount > 1e-9 * Throughput(step)
        select new SankeyBand(name, null, amount, step.Id, null, false);

    private void Lay(SankeyBand band, double width)
    {
        band.Width = width;
        if (band.GoesBack)
            return;
        var first = band.From is { } from ? boxes[from].Layer + 1 : boxes[band.To!].Layer - 1;
        var last = band.To is { } to ? boxes[to].Layer - 1 : first;
        for (var layer = first; layer <= last; layer++)
        {
            var slot = new SankeySlot(layer) { Thickness = width };
            band.Slots.Add(slot);
            slots.Add(slot);
        }
    }

    // Each layer is drawn to where its neighbours stand, from left to right and back again, until the picture has settled.
    private void Place()
    {
        var neighbours = slots.ToDictionary(s => s, _ => new List<(SankeySlot Slot, double Width)>());
        foreach (var band in Bands.Where(b => !b.GoesBack))
        {
            SankeySlot?[] way = [band.From is { } f ? boxes[f] : null, .. band.Slots, band.To is { } t ? boxes[t] : null];
            foreach (var (left, right) in way.OfType<SankeySlot>().Zip(way.OfType<SankeySlot>().Skip(1)))
            {
                neighbours[left].Add((right, band.Width));
                neighbours[right].Add((left, band.Width));
            }
        }
        var layers = slots.GroupBy(s => s.Layer).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        foreach (var layer in layers)
            Stack(layer, [.. layer.Select(_ => 0.0)]);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var layer in layers)
                Stack(layer, [.. layer.Select(s => Middle(neighbours[s], s.Y))]);
            layers.Reverse();
        }
        Attach();
        var top = slots.Select(s => s.Y - (s.Room / 2)).DefaultIfEmpty(0).Min() - Margin;
        foreach (var slot in slots)
            slot.Y -= top;
        foreach (var band in Bands)
            (band.StartY, band.EndY) = (band.StartY - top, band.EndY - top);
    }

    private static double Middle(List<(SankeySlot Slot, double Width)> neighbours, double own) =>
        neighbours.Sum(n => n.Width) is > 0 and var all ? neighbours.Sum(n => n.Slot.Y * n.Width) / all : own;

    // In the order of where they would like to stand, one below the other, and the layer as a whole where that is on average.
    private static void Stack(List<SankeySlot> layer, List<double> wanted)
    {
        var ordered = layer.Zip(wanted, (slot, y) => (Slot: slot, Wanted: y)).OrderBy(p => p.Wanted).ToList();
        var y = double.NegativeInfinity;
        foreach (var (slot, like) in ordered)
        {
            slot.Y = Math.Max(like, y + (slot.Room / 2));
            y = slot.Y + (slot.Room / 2) + Gap;
        }
        var shift = ordered.Average(p => p.Slot.Y - p.Wanted);
        foreach (var (slot, _) in ordered)
            slot.Y -= shift;
    }

    // Bands leave and enter a box in the order of where they come from and go to; loops last, as they run below.
    private void Attach()
    {
        foreach (var (step, box) in boxes)
        {
            var y = box.Y - (box.Thickness / 2);
            foreach (var band in Bands.Where(b => b.From == step).OrderBy(b => b.GoesBack ? double.PositiveInfinity : b.Slots[0].Y))
                (band.StartY, y) = (y + (band.Width / 2), y + band.Width);
            y = box.Y - (box.Thickness / 2);
            foreach (var band in Bands.Where(b => b.To == step).OrderBy(b => b.GoesBack ? double.PositiveInfinity : b.Slots[^1].Y))
                (band.EndY, y) = (y + (band.Width / 2), y + band.Width);
        }
    }
}
