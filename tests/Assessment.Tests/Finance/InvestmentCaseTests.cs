using Xanh.Assessment.Finance;

namespace Xanh.Assessment.Tests.Finance;

public class InvestmentCaseTests
{
    private static readonly InvestmentCase Economiser = new(1000, 3, 0.1, [new(2, PricePath.Steady("coal", 200, 0.05)), new(-1, new PricePath("electricity", 10, [0.1, 0]))])
    {
        Upkeep = 20, Inflation = 0.04, ResidualValue = 100,
    };

    // Year 1: 2·210 − 11 − 20.8 = 388.2; year 2: 2·220.5 − 11 − 21.632 = 408.368; year 3: 2·231.525 − 11 − 22.49728 + 100.
    [Fact]
    public void Each_carrier_follows_its_own_price()
    {
        var flows = Economiser.Flows();
        flows.Count.ShouldBe(4);
        flows[0].ShouldBe(-1000);
        flows[1].ShouldBe(388.2, 1e-9);
        flows[2].ShouldBe(408.368, 1e-9);
        flows[3].ShouldBe(529.55272, 1e-9);
    }

    [Fact]
    public void All_measures_are_of_the_same_flows()
    {
        var appraisal = Economiser.Appraise().Value;
        appraisal.NetPresentValue.ShouldBe(PresentValue.Of(Economiser.Flows(), 0.1), 1e-9);
        appraisal.SimplePayback.Value.ShouldBe(2 + (203.432 / 529.55272), 1e-9);
        appraisal.DiscountedPayback.Value.ShouldBeGreaterThan(appraisal.SimplePayback.Value);
        PresentValue.Of(appraisal.Flows, appraisal.InternalRate.Value).ShouldBe(0, 1e-6);
        (appraisal.YearlyEquivalent * Annuity.Factor(0.1, 3)).ShouldBe(appraisal.NetPresentValue, 1e-9);
    }

    [Fact]
    public void What_brings_nothing_has_neither_payback_nor_internal_rate()
    {
        var appraisal = new InvestmentCase(1000, 3, 0.1, []).Appraise().Value;
        appraisal.InternalRate.Refusals.Single().Code.ShouldBe("irr-none");
        appraisal.SimplePayback.Refusals.Single().Code.ShouldBe("payback-never");
        appraisal.NetPresentValue.ShouldBe(-1000);
    }

    [Fact]
    public void A_case_that_cannot_be_judged_is_refused()
    {
        (Economiser with { Investment = 0 }).Appraise().Refusals.Single().Code.ShouldBe("investment-not-positive");
        (Economiser with { Years = 51 }).Appraise().Refusals.Single().Code.ShouldBe("years-not-whole");
        (Economiser with { Years = 0 }).Appraise().Refusals.Single().Code.ShouldBe("years-not-whole");
        (Economiser with { DiscountRate = -1 }).Appraise().Refusals.Single().Code.ShouldBe("rate-too-low");
    }

    [Fact]
    public void A_price_without_growth_stays() => new PricePath("water", 12, []).In(9).ShouldBe(12);
}
