namespace Xanh.Assessment.Balances;

/// <summary>What products and wastes cost, and how that meets what the facility spends. Immutable.</summary>
/// <param name="Streams">Those that leave, in the order of the graph, and after them one for the unexplained loss of each step.</param>
/// <param name="Assigned">Sum of all of them; equal to what the graph says is paid.</param>
/// <param name="Spend">What the books say the facility spends.</param>
public sealed record CostReport(IReadOnlyList<StreamCost> Streams, double Assigned, double Spend)
{
    /// <summary>Paid by the facility and found in no stream; below zero when the streams cost more than is spent.</summary>
    public double Unassigned => Spend - Assigned;

    /// <summary>What wastes and losses cost.</summary>
    public double WasteCost => Streams.Where(s => s.Kind == StreamKind.Waste).Sum(s => s.Total);
}
