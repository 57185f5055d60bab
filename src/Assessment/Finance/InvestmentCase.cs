using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Finance;

/// <summary>An investment and what it brings, nominal money, one currency. Immutable.</summary>
/// <param name="Investment">Paid in year 0, above 0.</param>
/// <param name="Years">Years it works, 1 to 50.</param>
/// <param name="DiscountRate">Nominal, per year as a fraction, above −1.</param>
/// <param name="Savings">By carrier, with the path of its price.</param>
public sealed record InvestmentCase(double Investment, int Years, double DiscountRate, IReadOnlyList<YearlySaving> Savings)
{
    /// <summary>Upkeep a year in money of year 0, growing with <see cref="Inflation"/>.</summary>
    public double Upkeep { get; init; }

    /// <summary>Per year as a fraction.</summary>
    public double Inflation { get; init; }

    /// <summary>What the thing still brings at the end of its last year, nominal.</summary>
    public double ResidualValue { get; init; }

    /// <summary>Money of years 0 to <see cref="Years"/>: F_0 = −I, F_t = Σ a·p(t) − upkeep·(1 + i)^t, with the residual value in the last.</summary>
    public IReadOnlyList<double> Flows() =>
        [-Investment, .. Enumerable.Range(1, Years).Select(t => Savings.Sum(s => s.Amount * s.Price.In(t)) - (Upkeep * Math.Pow(1 + Inflation, t)) + (t == Years ? ResidualValue : 0))];

    /// <summary>All measures of the case at once.</summary>
    /// <returns>Refused <c>investment-not-positive</c>, <c>years-not-whole</c> or <c>rate-too-low</c> when it cannot be judged at all; single measures that do not exist say so themselves.</returns>
    public Answer<Appraisal> Appraise()
    {
        if (!(Investment > 0) || !double.IsFinite(Investment))
            return Answers.Refused<Appraisal>("investment-not-positive", "investment", "Vốn đầu tư phải lớn hơn 0.", "The investment must be above zero.");
        if (Years is < 1 or > 50)
            return Answers.Refused<Appraisal>("years-not-whole", "years", "Số năm phải từ 1 đến 50.", "The number of years must be 1 to 50.");
        if (!(DiscountRate > -1))
            return Answers.Refused<Appraisal>("rate-too-low", "discount_rate", "Tỷ suất chiết khấu phải lớn hơn −100 %.", "The discount rate must be above −100 %.");
        var flows = Flows();
        var worth = PresentValue.Of(flows, DiscountRate);
        return Answers.Of(new Appraisal(flows, Payback.Simple(flows), Payback.Discounted(flows, DiscountRate), worth, InternalRate.Of(flows), Annuity.Payment(worth, DiscountRate, Years)));
    }
}
