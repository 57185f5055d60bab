using Xanh.Assessment.Finance;

namespace Xanh.Assessment.Portfolios;

/// <summary>Options from the cheapest unit saved to the dearest, after interaction.</summary>
public static class MarginalCostCurve
{
    /// <summary>Cost of a unit: (I·CRF − money saved a year, net of upkeep)/units a year. Options that save nothing of the measure are left out.</summary>
    /// <param name="measure">What is saved: TOE, t CO2, m³ or t; not money.</param>
    /// <param name="rate">Discount rate a year as a fraction.</param>
    public static IReadOnlyList<CurveStep> Of(PortfolioResult result, Measure measure, double rate)
    {
        var before = 0.0;
        var steps = new List<CurveStep>();
        var priced = result.Effects.Where(e => e.Savings[measure] > 0)
            .Select(e => (Effect: e, Cost: (Annuity.Payment(e.Option.Investment, rate, e.Option.Years) - e.Savings[Measure.Money]) / e.Savings[measure]));
        foreach (var (effect, cost) in priced.OrderBy(p => p.Cost))
        {
            steps.Add(new CurveStep(effect.Option.Id, cost, effect.Savings[measure], before));
            before += effect.Savings[measure];
        }
        return steps;
    }
}
