namespace Xanh.Assessment.Portfolios;

/// <summary>The quick way, and the bound that says how far it can be from the best.</summary>
internal static class GreedyChoice
{
    /// <summary>By value per money, whatever still fits.</summary>
    public static HashSet<Candidate> Of(IReadOnlyList<LimitedGroup> groups, int budget)
    {
        var chosen = new HashSet<Candidate>();
        var spent = groups.ToDictionary(g => g, _ => 0L);
        var count = groups.ToDictionary(g => g, _ => 0);
        long all = 0;
        foreach (var (candidate, group) in Ordered(groups))
        {
            if (all + candidate.Cost > budget || spent[group] + candidate.Cost > group.Money || count[group] >= (group.Count ?? int.MaxValue))
                continue;
            chosen.Add(candidate);
            all += candidate.Cost;
            spent[group] += candidate.Cost;
            count[group]++;
        }
        return chosen;
    }

    /// <summary>
    /// The best value when candidates may be taken in part and their number does not count: by value per money within the limits of group and budget.
    /// These limits are nested, so taking greedily is the best there is in parts, and nothing whole can be better.
    /// </summary>
    public static double Bound(IReadOnlyList<LimitedGroup> groups, int budget)
    {
        var left = groups.ToDictionary(g => g, g => (double)g.Money);
        var (rest, value) = ((double)budget, 0.0);
        foreach (var (candidate, group) in Ordered(groups))
        {
            var part = candidate.Cost == 0 ? 1 : Math.Min(1, Math.Min(rest, left[group]) / candidate.Cost);
            value += part * candidate.Value;
            rest -= part * candidate.Cost;
            left[group] -= part * candidate.Cost;
        }
        return value;
    }

    private static IEnumerable<(Candidate Candidate, LimitedGroup Group)> Ordered(IReadOnlyList<LimitedGroup> groups) =>
        groups.SelectMany(g => g.Candidates.Select(c => (Candidate: c, Group: g))).OrderByDescending(p => p.Candidate.Cost == 0 ? double.PositiveInfinity : p.Candidate.Value / p.Candidate.Cost);
}
