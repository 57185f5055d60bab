using Xanh.Assessment.Finance;

namespace Xanh.Assessment.Tests.Finance;

/// <summary>Against examples published with the functions of the same meaning in spreadsheet programs.</summary>
public class PresentValueTests
{
    // Microsoft Support, "NPV function", example 1: NPV(10 %, −10000, 3000, 4200, 6800) = 1188.44, where the first payment is a year ahead.
    [Fact]
    public void The_first_published_example() => (PresentValue.Of([-10000, 3000, 4200, 6800], 0.1) / 1.1).ShouldBe(1188.44, 0.005);

    // Same page, example 2: NPV(8 %, 8000, 9200, 10000, 12000, 14500) − 40000 = 1922.06.
    [Fact]
    public void The_second_published_example() => PresentValue.Of([-40000, 8000, 9200, 10000, 12000, 14500], 0.08).ShouldBe(1922.06, 0.005);

    [Fact]
    public void Without_interest_it_is_the_sum() => PresentValue.Of([-3, 1, 1, 2], 0).ShouldBe(1);

    [Fact]
    public void A_rate_of_minus_one_is_a_bug_of_the_caller() => Should.Throw<ArgumentOutOfRangeException>(() => PresentValue.Of([1], -1));

    [Fact]
    public void Nominal_and_real_rates_are_each_other_s_reverse()
    {
        PresentValue.NominalRate(0.05, 0.04).ShouldBe(0.092, 1e-12);
        PresentValue.RealRate(PresentValue.NominalRate(0.05, 0.04), 0.04).ShouldBe(0.05, 1e-12);
    }

    // Microsoft Support, "PMT function": PMT(8 %/12, 10, 10000) = −1037.03.
    [Fact]
    public void A_payment_as_published() => Annuity.Payment(10000, 0.08 / 12, 10).ShouldBe(1037.03, 0.005);

    [Fact]
    public void An_annuity_is_the_sum_of_its_payments()
    {
        Annuity.Factor(0.07, 4).ShouldBe(Enumerable.Range(1, 4).Sum(t => Math.Pow(1.07, -t)), 1e-12);
        Annuity.Factor(0, 4).ShouldBe(4);
        Annuity.GrowingFactor(0.07, 0.02, 4).ShouldBe(Enumerable.Range(1, 4).Sum(t => Math.Pow(1.02, t - 1) * Math.Pow(1.07, -t)), 1e-12);
        Annuity.GrowingFactor(0.05, 0.05, 4).ShouldBe(4 / 1.05, 1e-12);
    }

    [Fact]
    public void The_cost_of_saved_energy_spreads_the_investment_over_the_years() => Annuity.LevelisedCost(1000, 0, 10, 50).ShouldBe(2);
}
