using FsCheck;
using FsCheck.Fluent;
using Xanh.Assessment.Finance;

namespace Xanh.Assessment.Tests.Finance;

public class InternalRateTests
{
    // Microsoft Support, "IRR function": after four years −2.1 %, after five 8.7 %, after two −44.4 %.
    [Theory]
    [InlineData(2, -0.444)]
    [InlineData(4, -0.021)]
    [InlineData(5, 0.087)]
    public void As_published(int years, double rate)
    {
        double[] flows = [-70000, 12000, 15000, 18000, 21000, 26000];
        InternalRate.Of(flows[..(years + 1)]).Value.ShouldBe(rate, 0.0005);
    }

    // Lorie and Savage, "Three problems in rationing capital" (1955), the oil pump: 25 % and 400 %.
    [Fact]
    public void The_oil_pump_has_two_rates_and_none_is_chosen()
    {
        double[] flows = [-1600, 10000, -10000];
        var all = InternalRate.All(flows).Value;
        all.Count.ShouldBe(2);
        all[0].ShouldBe(0.25, 1e-9);
        all[1].ShouldBe(4, 1e-9);
        InternalRate.Of(flows).Refusals.Single().Code.ShouldBe("irr-multiple");
    }

    // (x − 1.1)(x − 1.2)(x − 1.3) with x = 1 + r.
    [Fact]
    public void Three_rates_are_all_found()
    {
        var all = InternalRate.All([-1, 3.6, -4.31, 1.716]).Value;
        all.Count.ShouldBe(3);
        all[0].ShouldBe(0.1, 1e-6);
        all[1].ShouldBe(0.2, 1e-6);
        all[2].ShouldBe(0.3, 1e-6);
    }

    [Fact]
    public void A_double_root_is_found_once()
    {
        var all = InternalRate.All([-1, 2.4, -1.44]).Value;
        all.Count.ShouldBe(1);
        all[0].ShouldBe(0.2, 1e-5);
    }

    [Fact]
    public void Several_changes_of_sign_may_still_have_one_rate() => InternalRate.Of([-100, 60, -1, 60]).Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData(100.0, 10, 10)]
    [InlineData(-100.0, -10, -10)]
    [InlineData(0.0, 0, 0)]
    public void Without_change_of_sign_there_is_none(double a, double b, double c)
    {
        var refusal = InternalRate.Of([a, b, c]).Refusals.Single();
        refusal.Code.ShouldBe("irr-none");
        refusal.Message.Vietnamese.ShouldContain("Không có IRR", Case.Sensitive);
    }

    // 1 − 2v + 2v² is never zero.
    [Fact]
    public void A_change_of_sign_without_root_has_none_either() => InternalRate.Of([1, -2, 2]).Refusals.Single().Code.ShouldBe("irr-none");

    // Microsoft Support, "MIRR function": 12.61 % after five years, −4.80 % after three, 13.48 % when reinvested at 14 %.
    [Fact]
    public void The_modified_rate_as_published()
    {
        double[] flows = [-120000, 39000, 30000, 21000, 37000, 46000];
        InternalRate.Modified(flows, 0.10, 0.12).Value.ShouldBe(0.1261, 0.00005);
        InternalRate.Modified(flows[..4], 0.10, 0.12).Value.ShouldBe(-0.0480, 0.00005);
        InternalRate.Modified(flows, 0.10, 0.14).Value.ShouldBe(0.1348, 0.00005);
        InternalRate.Modified([1, 2], 0.1, 0.1).Refusals.Single().Code.ShouldBe("irr-none");
    }

    [Fact]
    public void Every_rate_found_makes_the_present_value_nothing() => Prop.ForAll(
        Gen.Choose(-100, 100).Select(n => (double)n).ListOf(8).ToArbitrary(), flows =>
        {
            var all = InternalRate.All([.. flows]);
            return !all.Succeeded || all.Value.All(rate =>
                Math.Abs(PresentValue.Of([.. flows], rate)) <= 1e-6 * flows.Select((f, t) => Math.Abs(f) * Math.Pow(1 + rate, -t)).Sum());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Money_paid_first_and_earned_later_has_one_rate_that_more_earnings_raise() => Prop.ForAll(
        Gen.Choose(1, 1000).ToArbitrary(), Gen.Choose(2, 40).ToArbitrary(), (saving, years) =>
        {
            var rate = InternalRate.Of([-500, .. Enumerable.Repeat((double)saving, years)]).Value;
            return InternalRate.Of([-500, .. Enumerable.Repeat(saving * 1.01, years)]).Value > rate;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fifty_years_of_changing_signs_come_to_an_end() =>
        InternalRate.All([.. Enumerable.Range(0, 51).Select(t => t % 2 == 0 ? -100.0 - t : 101.0 + t)]).Refusals.ShouldAllBe(r => r.Code == "irr-none");
}
