namespace Xanh.Assessment.Finance;

/// <summary>The price of an energy carrier, of water, of a material over the years. Immutable.</summary>
/// <param name="Carrier">As <c>electricity</c>, <c>coal</c>, <c>water</c>.</param>
/// <param name="Today">Price in year 0, money per unit.</param>
/// <param name="Growth">Growth a year as a fraction, from year 1 on; nominal (with inflation) when the flows are nominal. The last one holds for all later years; none means that the price stays.</param>
public sealed record PricePath(string Carrier, double Today, IReadOnlyList<double> Growth)
{
    /// <summary>A price that grows by the same share every year.</summary>
    public static PricePath Steady(string carrier, double today, double growth) => new(carrier, today, [growth]);

    /// <summary>The price in a year, 0 being today.</summary>
    public double In(int year)
    {
        var price = Today;
        for (var y = 1; y <= year; y++)
            price *= 1 + (Growth.Count == 0 ? 0 : Growth[Math.Min(y, Growth.Count) - 1]);
        return price;
    }
}
