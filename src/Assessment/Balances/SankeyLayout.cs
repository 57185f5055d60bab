namespace Xanh.Assessment.Balances;

/// <summary>Where steps and streams of a Sankey picture stand: steps in columns from left to right, streams as bands as wide as they carry.</summary>
internal sealed class SankeyLayout
{
    public const double ColumnWidth = 220;
    public const double BoxWidth = 24;
    private const double Gap = 36;
    private const double Top = 40;
    private const double FullHeight = 360;

    private readonly ProcessGraph graph;
    private readonly string balance;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (double X, double Y, double Height)> boxes = new(StringComparer.Ordinal);

    public SankeyLayout(ProcessGraph graph, string balance)
    {
        (this.graph, this.balance) = (graph, balance);
        Streams = [.. graph.Streams.Where(s => s.Amount(balance) is { Value: > 0 })];
        foreach (var step in graph.Steps)
            Column(step.Id, []);
        var widest = graph.Steps.Select(Throughput).DefaultIfEmpty(0).Max();
        Scale = widest > 0 ? FullHeight / widest : 0;
        Place();
    }

    public IReadOnlyList<ProcessStream> Streams { get; }

    /// <summary>Pixels for one unit.</summary>
    public double Scale { get; }

    public double Width => (columns.Values.DefaultIfEmpty(0).Max() + 3) * ColumnWidth;

    public double Height { get; private set; }

    public double Throughput(ProcessStep step) => Math.Max(Sum(s => s.To == step.Id), Sum(s => s.From == step.Id));

    /// <summary>What comes in less what goes out.</summary>
    public double Unexplained(ProcessStep step) => Sum(s => s.To == step.Id) - Sum(s => s.From == step.Id);

    public (double X, double Y, double Height) Box(string step) => boxes[step];

    /// <summary>Does it lead back to a column at or before its own?</summary>
    public bool GoesBack(ProcessStream stream) => stream is { From: { } from, To: { } to } && columns[to] <= columns[from];

    // A step stands one column after the last of those before it; what leads back round a loop does not count.
    private int Column(string step, HashSet<string> above)
    {
        if (columns.TryGetValue(step, out var column))
            return column;
        above.Add(step);
        column = Streams.Where(s => s.To == step && s.From is not null && !above.Contains(s.From)).Select(s => Column(s.From!, above) + 1).DefaultIfEmpty(0).Max();
        above.Remove(step);
        return columns[step] = column;
    }

    private void Place()
    {
        foreach (var column in graph.Steps.GroupBy(s => columns[s.Id]))
        {
            var y = Top;
            foreach (var step in column)
            {
                var height = Math.Max(2, Throughput(step) * Scale);
                boxes[step.Id] = ((column.Key + 1) * ColumnWidth, y, height);
                y += height + Gap;
            }
            Height = Math.Max(Height, y);
        }
        Height += Streams.Any(GoesBack) ? 80 : 20;
    }

    private double Sum(Func<ProcessStream, bool> which) => Streams.Where(which).Sum(s => s.Amount(balance)!.Value);
}
