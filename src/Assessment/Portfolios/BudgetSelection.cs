using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Portfolios;

/// <summary>
/// The choice of greatest value within a budget and limits by group. Exact, by dynamic programming over millions of VND; when that would take too much
/// (<see cref="MostWork"/>), a greedy choice with a proven bound on what any choice could bring.
/// </summary>
public static class BudgetSelection
{
    /// <summary>Cells the exact way may fill: some seconds.</summary>
    public const long MostWork = 4_000_000_000;

    /// <param name="budget">Millions of VND.</param>
    /// <param name="mostWork">Less than <see cref="MostWork"/> to be done sooner, with a gap.</param>
    /// <returns>Refused <c>budget-negative</c>, <c>cost-negative</c>, <c>value-not-finite</c>, <c>limit-negative</c> or <c>group-twice</c>.</returns>
    public static Answer<Selection> Choose(IReadOnlyList<Candidate> candidates, int budget, IReadOnlyList<GroupLimit>? limits = null, long mostWork = MostWork)
    {
        limits ??= [];
        if (Refusals(candidates, budget, limits).ToList() is { Count: > 0 } refusals)
            return Answers.Refused<Selection>(refusals);
        var byGroup = limits.ToDictionary(l => l.Group, StringComparer.Ordinal);
        var groups = candidates.Where(c => c.Value > 0 && c.Cost <= budget).GroupBy(c => c.Group is { } g && byGroup.ContainsKey(g) ? g : null, StringComparer.Ordinal)
            .Select(g => new LimitedGroup([.. g], g.Key is { } name ? byGroup[name] : null, budget)).ToList();
        // What fits all together needs no choosing.
        var best = groups.Sum(g => g.Work(budget)) <= mostWork ? ExactChoice.Of(groups, budget) : null;
        var chosen = best ?? GreedyChoice.Of(groups, budget);
        var picked = candidates.Where(chosen.Contains).ToList();
        var value = picked.Sum(c => c.Value);
        return Answers.Of(new Selection(picked, picked.Sum(c => (long)c.Cost), value, best is null ? GreedyChoice.Bound(groups, budget) : value));
    }

    private static IEnumerable<CalculationRefusal> Refusals(IReadOnlyList<Candidate> candidates, int budget, IReadOnlyList<GroupLimit> limits)
    {
        if (budget < 0)
            yield return new("budget-negative", "budget", new Words("Ngân sách phải không âm.", "The budget must not be negative."));
        foreach (var candidate in candidates.Where(c => c.Cost < 0))
            yield return new("cost-negative", candidate.Id, new Words($"Vốn của “{candidate.Id}” phải không âm.", $"The cost of “{candidate.Id}” must not be negative."));
        foreach (var candidate in candidates.Where(c => !double.IsFinite(c.Value)))
            yield return new("value-not-finite", candidate.Id, new Words($"Giá trị của “{candidate.Id}” không phải là số.", $"The value of “{candidate.Id}” is no number."));
        foreach (var limit in limits.Where(l => l.Cost < 0 || l.Count < 0))
            yield return new("limit-negative", limit.Group, new Words($"Giới hạn của nhóm “{limit.Group}” phải không âm.", $"The limit of the group “{limit.Group}” must not be negative."));
        foreach (var twice in limits.GroupBy(l => l.Group).Where(g => g.Count() > 1))
            yield return new("group-twice", twice.Key, new Words($"Nhóm “{twice.Key}” có hai giới hạn.", $"The group “{twice.Key}” has two limits."));
    }
}
