namespace Xanh.Assessment.Portfolios;

/// <summary>Options together, each after the others. Immutable.</summary>
/// <param name="Effects">In the order they were evaluated in.</param>
/// <param name="Totals">Sum over all options, a year.</param>
public sealed record PortfolioResult(IReadOnlyList<OptionEffect> Effects, IReadOnlyDictionary<Measure, double> Totals);
