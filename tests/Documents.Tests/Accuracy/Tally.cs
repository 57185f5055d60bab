namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Counts of right and wrong readings, and what was wrong in words.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, (int Right, int Of)> counts = new(StringComparer.Ordinal);

    public List<string> Faults { get; } = [];

    public void Add(string measure, bool right) => Add(measure, right ? 1 : 0, 1);

    public void Add(string measure, int right, int of)
    {
        var (r, n) = counts.GetValueOrDefault(measure);
        counts[measure] = (r + right, n + of);
    }

    public void Add(Tally other)
    {
        foreach (var (measure, (right, of)) in other.counts)
            Add(measure, right, of);
    }

    public void Fault(string what, string? gold, string? read = null) => Faults.Add(read is null ? $"{what}: {gold}" : $"{what}: {gold} | read {read}");

    /// <summary>Share of right ones; null when there was nothing to measure.</summary>
    public double? Rate(string measure) => counts.GetValueOrDefault(measure) is { Of: > 0 } c ? Math.Round(c.Right / (double)c.Of, 4) : null;

    /// <summary>Harmonic mean of precision and recall; null when neither side has an item.</summary>
    public double? F1(string measure)
    {
        if (Rate(measure + "_p") is null && Rate(measure + "_r") is null)
            return null;
        var (p, r) = (Rate(measure + "_p") ?? 0, Rate(measure + "_r") ?? 0);
        return p + r > 0 ? Math.Round(2 * p * r / (p + r), 4) : 0;
    }
}
