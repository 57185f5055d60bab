using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Plausibility;

/// <summary>Compares what is used per unit of product with what the trade knows: that is how mixed-up units show.</summary>
/// <param name="Low">Least amount per product that is heard of.</param>
/// <param name="High">Most.</param>
/// <param name="Source">Where these come from.</param>
public sealed record SpecificCheck(double Low, double High, string Source)
{
    private static readonly double[] Slips = [1000, 0.001, 1e6, 1e-6];

    /// <summary>Asks when the ratio is outside, and proposes the amount in the unit that would bring it inside.</summary>
    /// <param name="key">The amount's name.</param>
    /// <param name="amount">Used in a period, in the unit of <see cref="Low"/> and <see cref="High"/>.</param>
    /// <param name="production">Made in the same period.</param>
    /// <returns>Empty when nothing is odd.</returns>
    public IReadOnlyList<PlausibilityQuestion> Ask(string key, double amount, double production)
    {
        if (production == 0)
            return [PlausibilityQuestion.Of("production-zero", key, $"Sản lượng bằng 0 nên không tính được suất tiêu hao của “{key}”.", $"Production is zero, so there is no specific consumption of “{key}”.")];
        var ratio = amount / production;
        if (ratio >= Low && ratio <= High)
            return [];
        if (ratio <= 0)
            return [PlausibilityQuestion.Of("specific-consumption-not-positive", key, $"Suất tiêu hao của “{key}” không dương.", $"The specific consumption of “{key}” is not positive.")];
        var fits = Slips.Where(s => ratio * s >= Low && ratio * s <= High).ToList();
        return fits.Count == 0
            ? [PlausibilityQuestion.Of("specific-consumption-unusual", key, $"Suất tiêu hao của “{key}” là {ratio}, ngoài khoảng {Low} … {High} ({Source}). Hãy kiểm tra.",
                $"The specific consumption of “{key}” is {ratio}, outside {Low} … {High} ({Source}). Please check.")]
            : [PlausibilityQuestion.Of("unit-times-1000", key, $"Suất tiêu hao của “{key}” là {ratio}, ngoài khoảng {Low} … {High} ({Source}): có phải nhầm đơn vị 1000 lần (lít/m³, kWh/MWh)?",
                $"The specific consumption of “{key}” is {ratio}, outside {Low} … {High} ({Source}): is a unit mixed up by 1000 (l/m³, kWh/MWh)?",
                [.. fits.Select(s => new ProposedValue(amount * s, s > 1 ? new Words("đơn vị lớn hơn", "a larger unit") : new Words("đơn vị nhỏ hơn", "a smaller unit")))])];
    }
}
