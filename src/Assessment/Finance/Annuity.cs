namespace Xanh.Assessment.Finance;

/// <summary>Equal payments at the ends of years, and what they are worth.</summary>
public static class Annuity
{
    private const double NoRate = 1e-12;

    /// <summary>The present value of 1 a year: (1 − (1 + r)^−n)/r.</summary>
    /// <param name="rate">Per year as a fraction, above −1.</param>
    /// <param name="years">Number of payments, above 0.</param>
    public static double Factor(double rate, double years) => Math.Abs(rate) < NoRate ? years : (1 - Math.Pow(1 + rate, -years)) / rate;

    /// <summary>The yearly payment that is worth <paramref name="amount"/> today: the amount times the capital recovery factor.</summary>
    public static double Payment(double amount, double rate, double years) => amount / Factor(rate, years);

    /// <summary>The present value of payments that begin with 1 at the end of year 1 and grow at <paramref name="growth"/> a year.</summary>
    public static double GrowingFactor(double rate, double growth, int years) => Math.Abs(rate - growth) < NoRate
        ? years / (1 + rate)
        : (1 - Math.Pow((1 + growth) / (1 + rate), years)) / (rate - growth);

    /// <summary>What one unit of energy saved costs over the life of an investment: I·CRF/ΔE.</summary>
    /// <param name="savedPerYear">Above 0, in any unit.</param>
    /// <returns>Money per that unit.</returns>
    public static double LevelisedCost(double investment, double rate, double years, double savedPerYear) => Payment(investment, rate, years) / savedPerYear;
}
