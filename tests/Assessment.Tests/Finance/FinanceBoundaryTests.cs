using Xanh.Assessment.Finance;

namespace Xanh.Assessment.Tests.Finance;

/// <summary>Roots placed by hand, and the boundaries of what can be judged.</summary>
public class FinanceBoundaryTests
{
    [Theory]
    [InlineData(-5, -3, -1)]
    [InlineData(5, 3, 1)]
    [InlineData(0, 3, 1)]
    [InlineData(0, -3, 0)]
    public void Only_paid_or_only_earned_has_no_rate(double a, double b, double c) => InternalRate.All([a, b, c]).Refusals.Single().Code.ShouldBe("irr-none");

    [Theory]
    [InlineData(new[] { -100.0, 110 }, 0.1)]
    [InlineData(new[] { -100.0, 110, 0, 0 }, 0.1)]
    [InlineData(new[] { 0.0, -100, 110 }, 0.1)]
    [InlineData(new[] { -100.0, 0, 121 }, 0.1)]
    [InlineData(new[] { -1.0, 0, 0, 0, 1 }, 0)]
    [InlineData(new[] { 100.0, -110 }, 0.1)]
    [InlineData(new[] { -100.0, 50 }, -0.5)]
    [InlineData(new[] { -1e9, 3e9 }, 2)]
    [InlineData(new[] { -1e-6, 3e-6 }, 2)]
    public void A_rate_is_found_wherever_it_is(double[] flows, double rate) => InternalRate.Of(flows).Value.ShouldBe(rate, 1e-9);

    // Flows made from their discount factors v: Π (v − v_i), so the rates are 1/v_i − 1.
    [Theory]
    [InlineData(0.5, 0.8)]
    [InlineData(0.2, 0.5, 0.9)]
    [InlineData(0.3, 0.6, 0.9, 1.2)]
    [InlineData(0.1, 0.4, 0.7, 1.0, 1.3)]
    [InlineData(0.9, 0.901)]
    public void All_rates_are_found(params double[] factors)
    {
        double[] flows = [1];
        foreach (var factor in factors)
            flows = [.. Enumerable.Range(0, flows.Length + 1).Select(i => (i > 0 ? flows[i - 1] : 0) - (i < flows.Length ? factor * flows[i] : 0))];
        InternalRate.All(flows).Value.Zip(factors.Reverse()).ShouldAllBe(pair => Math.Abs(pair.First - ((1 / pair.Second) - 1)) < 1e-5);
        InternalRate.All(flows).Value.Count.ShouldBe(factors.Length);
    }

    [Theory]
    [InlineData(1, 4, "1 2 4")] // roots of (x − 1)(x − 2)(x − 4), with both ends of the interval roots
    [InlineData(1.5, 3, "2")]
    [InlineData(0.5, 1, "1")]
    [InlineData(4, 9, "4")]
    [InlineData(4.1, 9, "")]
    public void Roots_at_the_ends_of_the_interval_count(double low, double high, string roots) =>
        string.Join(' ', PositiveRoots.Of([-8, 14, -7, 1], low, high).Select(r => Math.Round(r, 9).ToString(System.Globalization.CultureInfo.InvariantCulture))).ShouldBe(roots);

    [Fact]
    public void Constants_and_lines_are_polynomials_too()
    {
        PositiveRoots.Of([3], 0.1, 10).ShouldBeEmpty();
        PositiveRoots.Of([], 0.1, 10).ShouldBeEmpty();
        PositiveRoots.Of([3, 0, 0], 0.1, 10).ShouldBeEmpty();
        PositiveRoots.Of([-3, 1], 0.1, 10).Single().ShouldBe(3, 1e-12);
        PositiveRoots.Of([-3, 1, 0, 0], 0.1, 10).Single().ShouldBe(3, 1e-12);
    }

    // A root of even order only touches zero: (x − 2)², (x − 2)²(x − 5), and near 2, apart by a thousandth, two.
    [Fact]
    public void Roots_that_touch_are_found_once_and_near_ones_apart()
    {
        PositiveRoots.Of([4, -4, 1], 0.1, 10).Single().ShouldBe(2, 1e-5);
        PositiveRoots.Of([-20, 24, -9, 1], 0.1, 10).Select(r => Math.Round(r, 4)).ShouldBe([2, 5]);
        PositiveRoots.Of([2 * 2.001, -4.001, 1], 0.1, 10).Select(r => Math.Round(r, 9)).ShouldBe([2, 2.001]);
        PositiveRoots.Of([4.001, -4, 1], 0.1, 10).ShouldBeEmpty();
    }

    [Fact]
    public void The_modified_rate_needs_both_paid_and_earned()
    {
        InternalRate.Modified([-100, 0], 0.1, 0.1).Refusals.Single().Code.ShouldBe("irr-none");
        InternalRate.Modified([100, 0], 0.1, 0.1).Refusals.Single().Code.ShouldBe("irr-none");
        InternalRate.Modified([-100, 0, 121], 0.05, 0.08).Value.ShouldBe(0.1, 1e-12);
        InternalRate.Modified([-100, -105, 0, 300], 0.05, 0).Value.ShouldBe(Math.Cbrt(1.5) - 1, 1e-12);
        InternalRate.Modified([-100, 50, 60], 0.05, 0.1).Value.ShouldBe(Math.Sqrt(1.15) - 1, 1e-12);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(50, true)]
    [InlineData(0, false)]
    [InlineData(51, false)]
    public void A_case_has_one_to_fifty_years(int years, bool good) => new InvestmentCase(100, years, 0.1, [new(1, PricePath.Steady("coal", 20, 0))]).Appraise().Succeeded.ShouldBe(good);

    [Theory]
    [InlineData(double.NaN, 0.1)]
    [InlineData(double.PositiveInfinity, 0.1)]
    [InlineData(0, 0.1)]
    [InlineData(-1, 0.1)]
    [InlineData(100, -1)]
    [InlineData(100, double.NaN)]
    public void A_case_needs_money_and_a_rate(double investment, double rate) => new InvestmentCase(investment, 5, rate, []).Appraise().Succeeded.ShouldBeFalse();

    [Fact]
    public void Money_back_to_the_last_coin_is_back()
    {
        Payback.Simple([-100, 100, -100, 100]).Value.ShouldBe(3);
        Payback.Simple([-100, 100, 0]).Value.ShouldBe(1);
        Payback.Simple([-100, 0, 100]).Value.ShouldBe(2);
        Payback.Simple([-100, 150, -50]).Value.ShouldBe(2.0 / 3, 1e-12);
        Payback.Discounted([-100, 110], 0.1).Value.ShouldBe(1, 1e-9);
        Payback.Discounted([-100, 60, 72.6], 0.1).Value.ShouldBe(1 + ((100 - (60 / 1.1)) / 60), 1e-12);
    }

    [Fact]
    public void A_price_grows_from_the_first_year_on()
    {
        var path = new PricePath("gas", 100, [0.1, -0.5]);
        Enumerable.Range(0, 4).Select(path.In).ShouldBe([100, 110.00000000000001, 55.00000000000001, 27.500000000000004]);
        PricePath.Steady("gas", 100, 0.1).In(2).ShouldBe(121, 1e-9);
    }

    [Fact]
    public void A_tiny_rate_is_like_none()
    {
        Annuity.Factor(1e-6, 10).ShouldBe(10, 1e-4);
        Annuity.Factor(-0.1, 2).ShouldBe((1 / 0.9) + (1 / 0.81), 1e-12);
        Annuity.GrowingFactor(0.1, 0.1 + 1e-6, 10).ShouldBe(10 / 1.1, 1e-3);
        Annuity.GrowingFactor(0.02, 0.07, 3).ShouldBe((1 / 1.02) + (1.07 / (1.02 * 1.02)) + (1.07 * 1.07 / (1.02 * 1.02 * 1.02)), 1e-12);
    }
}
