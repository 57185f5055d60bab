using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Factors;

/// <summary>What electricity costs by the three bands: the price of a saving is that of the hours it falls in, not the average of the bill.</summary>
/// <param name="Table">Where prices come from.</param>
/// <param name="Customer">An item of the tariff: <c>production_22kv</c>.</param>
public sealed record ElectricityBill(FactorTable Table, string Customer)
{
    /// <summary>Cost without value added tax, and the prices it was made with.</summary>
    /// <param name="normal">Energy in the normal band; below zero for a saving.</param>
    /// <returns>Refused as <see cref="FactorTable.Find"/>.</returns>
    public Answer<FrozenTotal> Cost(DateOnly day, Quantity normal, Quantity offPeak, Quantity peak)
    {
        (FactorPurpose Band, Quantity Energy)[] bands = [(FactorPurpose.TariffNormal, normal), (FactorPurpose.TariffOffPeak, offPeak), (FactorPurpose.TariffPeak, peak)];
        var prices = bands.Select(b => Table.Find(b.Band, Customer, day, b.Energy)).ToList();
        if (prices.SelectMany(p => p.Refusals).ToList() is { Count: > 0 } refusals)
            return Answers.Refused<FrozenTotal>(refusals);
        var parts = bands.Zip(prices, (b, p) => KeyValuePair.Create(b.Band.ToString(), b.Energy * p.Value.Quantity)).ToList();
        return Answers.Of(new FrozenTotal(parts.Aggregate(Quantity.Of(0, "VND"), (sum, p) => sum + p.Value), parts, [.. prices.Select(p => p.Value.Frozen)]));
    }
}
