using FsCheck;
using FsCheck.Fluent;
using Xanh.Assessment.Portfolios;
using Xanh.Assessment.Uncertainty;

namespace Xanh.Assessment.Tests.Portfolios;

public class PortfolioTests
{
    private static readonly BaselineStream Power = new("air", 1000, new Dictionary<Measure, double> { [Measure.Toe] = 0.1543, [Measure.CarbonDioxide] = 0.6592, [Measure.Money] = 1.9 });
    private static readonly BaselineStream Water = new("water", 500, new Dictionary<Measure, double> { [Measure.Water] = 1, [Measure.Money] = 0.02, [Measure.Mass] = 0.001 });

    // Leaks 30 % of 1000, then a better compressor 20 % of the 700 left, though given first.
    [Fact]
    public void Each_option_finds_what_those_before_it_left()
    {
        var result = Evaluate(SavingOption.OfShare("compressor", "air", Stage.Conversion, 0.2, 100), SavingOption.OfShare("leaks", "air", Stage.Demand, 0.3, 10));
        result.Effects.Select(e => (e.Option.Id, e.Saved, e.Left, e.Interaction)).ShouldBe([("leaks", 300, 700, 0), ("compressor", 140, 560, 60)]);
        result.Totals[Measure.Toe].ShouldBe(440 * 0.1543, 1e-9);
        result.Totals[Measure.CarbonDioxide].ShouldBe(440 * 0.6592, 1e-9);
        result.Totals[Measure.Money].ShouldBe(440 * 1.9, 1e-9);
        result.Totals[Measure.Water].ShouldBe(0);
    }

    [Fact]
    public void Two_amounts_never_take_more_than_there_is()
    {
        var result = Evaluate(SavingOption.OfAmount("a", "water", Stage.Demand, 400, 0), SavingOption.OfAmount("b", "water", Stage.Demand, 300, 0));
        result.Effects.Select(e => e.Saved).ShouldBe([400, 100]);
        result.Effects[1].Left.ShouldBe(0);
        result.Totals[Measure.Water].ShouldBe(500);
        result.Totals[Measure.Mass].ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Upkeep_lowers_the_money_saved_only()
    {
        var effect = Evaluate(SavingOption.OfAmount("a", "water", Stage.Demand, 100, 0) with { Upkeep = 0.5 }).Effects.Single();
        effect.Savings[Measure.Money].ShouldBe(1.5, 1e-12);
        effect.Savings[Measure.Water].ShouldBe(100);
    }

    [Fact]
    public void An_option_that_saves_more_than_its_stream_is_refused()
    {
        Refused(SavingOption.OfAmount("a", "water", Stage.Demand, 501, 0)).ShouldBe("saving-above-stream");
        Refused(SavingOption.OfShare("a", "water", Stage.Demand, 1.01, 0)).ShouldBe("saving-above-stream");
        Refused(SavingOption.OfShare("a", "water", Stage.Demand, -0.1, 0)).ShouldBe("saving-negative");
        Refused(SavingOption.OfShare("a", "steam", Stage.Demand, 0.1, 0)).ShouldBe("stream-unknown");
        Refused(SavingOption.OfShare("air", "water", Stage.Demand, 0.1, 0)).ShouldBe("id-twice");
        Portfolio.Of([Power with { Amount = 0 }], []).Refusals.Single().Code.ShouldBe("stream-not-positive");
        Portfolio.Of([Water], [SavingOption.OfAmount("all", "water", Stage.Demand, 500, 0)]).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void However_many_options_there_are_no_stream_is_saved_beyond_itself() => Prop.ForAll(
        Gen.Choose(0, 1000).ListOf(6).ToArbitrary(), Gen.Choose(0, 2).ListOf(6).ToArbitrary(), (shares, stages) =>
        {
            var result = Evaluate([.. shares.Zip(stages, (s, stage) => (s, stage)).Select((p, i) => i % 2 == 0
                ? SavingOption.OfShare("o" + (char)(97 + i), "air", (Stage)p.stage, p.s / 1000.0, 1) : SavingOption.OfAmount("o" + (char)(97 + i), "air", (Stage)p.stage, p.s, 1))]);
            return result.Effects.Sum(e => e.Saved) <= 1000 * (1 + 1e-12) && result.Effects.All(e => e.Saved >= 0 && e.Left >= 0 && e.Interaction >= -1e-9)
                && Math.Abs(1000 - result.Effects.Sum(e => e.Saved) - result.Effects[^1].Left) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_range_of_the_total_lies_around_it_and_below_the_whole()
    {
        var portfolio = Portfolio.Of([Power], [new("leaks", "air", Stage.Demand, Spread.Triangular(0.2, 0.3, 0.4), true, 10), new("rest", "air", Stage.Conversion, Spread.Uniform(0.1, 1.2), true, 10)]).Value;
        var range = portfolio.Range(Measure.CarbonDioxide, 20_000, 3).Value;
        range.P10.ShouldBeLessThan(range.P50);
        range.P50.ShouldBe(portfolio.Evaluate().Totals[Measure.CarbonDioxide], 15);
        range.P90.ShouldBeLessThanOrEqualTo(659.2 + 1e-9);
        portfolio.Range(Measure.CarbonDioxide, 20_000, 3).Value.ShouldBe(range);
    }

    [Fact]
    public void The_range_of_money_counts_upkeep_once() =>
        Portfolio.Of([Water], [SavingOption.OfAmount("a", "water", Stage.Demand, 100, 0) with { Upkeep = 0.5 }]).Value.Range(Measure.Money, 10, 1).Value.P50.ShouldBe(1.5, 1e-12);

    // Without interest over 10 years: a costs 100/10 − 0.02·100 = 8 for 100 m³; b costs 10/10 − 1 = 0 for 50.
    [Fact]
    public void The_curve_goes_from_the_cheapest_unit_to_the_dearest()
    {
        var result = Evaluate(SavingOption.OfAmount("a", "water", Stage.Demand, 100, 100), SavingOption.OfAmount("b", "water", Stage.Distribution, 50, 10), SavingOption.OfShare("c", "air", Stage.Demand, 0.1, 1));
        var curve = MarginalCostCurve.Of(result, Measure.Water, 0);
        curve.Select(s => (s.Option, Math.Round(s.CostPerUnit, 12), s.Saved, s.Before)).ShouldBe([("b", 0, 50, 0), ("a", 0.08, 100, 50)]);
    }

    private static PortfolioResult Evaluate(params SavingOption[] options) => Portfolio.Of([Power, Water], options).Value.Evaluate();

    private static string Refused(SavingOption option) => Portfolio.Of([Power, Water], [option]).Refusals.Single().Code;
}
