using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Factors;

/// <summary>Adds up different carriers by the factors of one purpose, on a day; the result keeps the factors it used.</summary>
/// <param name="table">Where factors come from.</param>
/// <param name="day">The day that decides which factors are in force; for the grid, a day in the year of use.</param>
public sealed class EnergyTotals(FactorTable table, DateOnly day)
{
    private static readonly string[] OfBiomass = ["wood", "biomass"];

    /// <summary>Tonnes of oil equivalent, for reports and thresholds.</summary>
    /// <returns>Refused as <see cref="FactorTable.Find"/>.</returns>
    public Answer<FrozenTotal> OilEquivalent(IReadOnlyList<EnergyUse> uses) => Sum(uses, "TOE", use => One(FactorPurpose.OilEquivalent, use));

    /// <summary>Energy content as norms of specific consumption count it.</summary>
    /// <returns>Refused as <see cref="FactorTable.Find"/>.</returns>
    public Answer<FrozenTotal> NormEnergy(IReadOnlyList<EnergyUse> uses) => Sum(uses, "MJ", use => One(FactorPurpose.NormEnergy, use));

    /// <summary>Fossil CO2 of fuels and of electricity from the grid: amount × net heating value × emission factor.</summary>
    /// <remarks>CO2 only: CH4 and N2O of burning are below one per cent of it for fossil fuels. Biomass counts zero here, see <see cref="BiogenicCarbonDioxide"/>.</remarks>
    /// <returns>Refused as <see cref="FactorTable.Find"/>.</returns>
    public Answer<FrozenTotal> CarbonDioxide(IReadOnlyList<EnergyUse> uses) => Sum([.. uses.Where(u => !OfBiomass.Contains(u.Carrier))], "kg", use => use.Carrier == "electricity"
        ? One(FactorPurpose.GridEmission, use)
        : Burnt(FactorPurpose.FuelEmission, use));

    /// <summary>CO2 of biomass, which reports show apart.</summary>
    /// <returns>Refused as <see cref="FactorTable.Find"/>.</returns>
    public Answer<FrozenTotal> BiogenicCarbonDioxide(IReadOnlyList<EnergyUse> uses) =>
        Sum([.. uses.Where(u => OfBiomass.Contains(u.Carrier))], "kg", use => Burnt(FactorPurpose.BiogenicEmission, use));

    private (Quantity Part, Answer<Factor>[] Factors) One(FactorPurpose purpose, EnergyUse use)
    {
        var factor = table.Find(purpose, use.Carrier, day, use.Amount);
        return (factor.Succeeded ? use.Amount * factor.Value.Quantity : default, [factor]);
    }

    private (Quantity Part, Answer<Factor>[] Factors) Burnt(FactorPurpose purpose, EnergyUse use)
    {
        var heat = table.Find(FactorPurpose.HeatingValue, use.Carrier, day, use.Amount);
        if (!heat.Succeeded)
            return (default, [heat]);
        var energy = use.Amount * heat.Value.Quantity;
        var emission = table.Find(purpose, use.Carrier, day, energy);
        return (emission.Succeeded ? energy * emission.Value.Quantity : default, [heat, emission]);
    }

    private static Answer<FrozenTotal> Sum(IReadOnlyList<EnergyUse> uses, string unit, Func<EnergyUse, (Quantity Part, Answer<Factor>[] Factors)> part)
    {
        var total = Quantity.Of(0, unit);
        var parts = new List<KeyValuePair<string, Quantity>>();
        var factors = new List<UsedFactor>();
        var refusals = new List<CalculationRefusal>();
        foreach (var use in uses)
        {
            var (amount, found) = part(use);
            refusals.AddRange(found.SelectMany(f => f.Refusals));
            if (refusals.Count > 0)
                continue;
            total += amount;
            parts.Add(new(use.Carrier, amount));
            factors.AddRange(found.Select(f => f.Value.Frozen));
        }
        return refusals.Count > 0 ? Answers.Refused<FrozenTotal>(refusals) : Answers.Of(new FrozenTotal(total, parts, [.. factors.Distinct()]));
    }
}
