namespace Xanh.Programme.Classification;

/// <summary>How many enterprises meet each rule, and how many each decides.</summary>
public sealed class RuleTally
{
    private readonly Dictionary<string, (int Met, int Decided)> counts = new(StringComparer.Ordinal);

    public int Met(string rule) => counts.GetValueOrDefault(rule).Met;

    /// <summary>None, where some meet it, says that an earlier rule always decides first.</summary>
    public int Decided(string rule) => counts.GetValueOrDefault(rule).Decided;

    internal void Count(string rule, bool decided)
    {
        var (met, before) = counts.GetValueOrDefault(rule);
        counts[rule] = (met + 1, before + (decided ? 1 : 0));
    }
}
