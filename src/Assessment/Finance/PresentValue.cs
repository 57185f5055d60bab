namespace Xanh.Assessment.Finance;

/// <summary>The worth today of money that comes later. Flows stand at the ends of years 0, 1, 2, …; year 0 is today.</summary>
public static class PresentValue
{
    /// <summary>NPV = Σ F_t/(1 + r)^t.</summary>
    /// <param name="flows">Money of years 0, 1, 2, …; what is paid is negative.</param>
    /// <param name="rate">Discount rate a year as a fraction, above −1; nominal when the flows are nominal, real when they are real.</param>
    /// <returns>In the money of the flows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    public static double Of(IReadOnlyList<double> flows, double rate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(rate, -1);
        // From the last year back, so that no power is computed.
        var value = 0.0;
        for (var year = flows.Count - 1; year >= 0; year--)
            value = (value / (1 + rate)) + flows[year];
        return value;
    }

    /// <summary>The nominal rate that goes with a real one: (1 + r)(1 + i) − 1 (Fisher).</summary>
    public static double NominalRate(double realRate, double inflation) => ((1 + realRate) * (1 + inflation)) - 1;

    /// <summary>The real rate behind a nominal one.</summary>
    public static double RealRate(double nominalRate, double inflation) => ((1 + nominalRate) / (1 + inflation)) - 1;
}
