using Xanh.Assessment.Portfolios;
using Xanh.Assessment.Uncertainty;

namespace Xanh.Assessment.Tests.Portfolios;

/// <summary>Choices small enough to be known by heart, and the boundaries of limits and of work.</summary>
public class ChoiceTests
{
    private static readonly Candidate[] Six =
        [new("a", 4, 9, "x"), new("b", 3, 6, "x"), new("c", 5, 8, "x"), new("d", 2, 5, "y"), new("e", 6, 7, "y"), new("f", 1, 1)];

    [Theory]
    [InlineData(0, "", 0)]
    [InlineData(1, "f", 1)]
    [InlineData(2, "d", 5)]
    [InlineData(6, "a d", 14)]
    [InlineData(10, "a b d f", 21)]
    [InlineData(20, "a b c d e", 35)]
    [InlineData(21, "a b c d e f", 36)]
    [InlineData(1000, "a b c d e f", 36)]
    public void Without_limits_the_best_is_known(int budget, string chosen, double value) => Check(BudgetSelection.Choose(Six, budget).Value, chosen, value);

    [Theory]
    [InlineData(10, 4, 10, "a e", 16)]
    [InlineData(10, 3, 10, "b e f", 14)]
    [InlineData(10, 7, 10, "a b d f", 21)]
    [InlineData(10, 7, 1, "a b f", 16)]
    [InlineData(20, 12, 2, "a b c d f", 29)]
    [InlineData(20, 11, 8, "a c d e f", 30)]
    [InlineData(20, 0, 8, "d e f", 13)]
    public void Money_limits_of_groups_hold(int budget, int x, int y, string chosen, double value) =>
        Check(BudgetSelection.Choose(Six, budget, [new("x", Cost: x), new("y", Cost: y)]).Value, chosen, value);

    [Theory]
    [InlineData(20, 1, 2, "a d e f", 22)]
    [InlineData(20, 2, 1, "a c e f", 25)]
    [InlineData(20, 3, 1, "a b c e f", 31)]
    [InlineData(8, 1, 1, "a d f", 15)]
    [InlineData(5, 2, 0, "a f", 10)]
    public void Numbers_of_a_group_hold(int budget, int x, int y, string chosen, double value) =>
        Check(BudgetSelection.Choose(Six, budget, [new("x", Count: x), new("y", Count: y)]).Value, chosen, value);

    [Fact]
    public void Money_and_number_hold_together()
    {
        Check(BudgetSelection.Choose(Six, 20, [new("x", Cost: 8, Count: 2), new("y", Cost: 2, Count: 1)]).Value, "a b d f", 21);
        Check(BudgetSelection.Choose(Six, 20, [new("x", Cost: 9, Count: 2)]).Value, "a c d e f", 30);
    }

    // By value per money: f 1, a 2.25, d 2.5, b 2, c 1.6, e 1.17.
    [Theory]
    [InlineData(6, "a d", 14, 14)]
    [InlineData(8, "a d f", 15, 18)]
    [InlineData(9, "a b d", 20, 20)]
    [InlineData(13, "a b d f", 21, 26.4)]
    public void The_quick_way_takes_what_is_worth_most_per_money_and_knows_its_bound(int budget, string chosen, double value, double bound)
    {
        var quick = BudgetSelection.Choose(Six, budget, mostWork: 0).Value;
        Check(quick, chosen, value);
        quick.Bound.ShouldBe(bound, 1e-9);
        quick.Gap.ShouldBe((bound - value) / bound, 1e-12);
        quick.IsBest.ShouldBe(bound == value);
    }

    [Fact]
    public void The_quick_way_keeps_limits_and_its_bound_too()
    {
        var quick = BudgetSelection.Choose(Six, 12, [new("x", Cost: 6), new("y", Count: 1)], mostWork: 0).Value;
        Check(quick, "a d f", 15);
        quick.Bound.ShouldBe(9 + 4 + 5 + (4 * 7 / 6.0), 1e-9);
        Check(BudgetSelection.Choose([.. Six, new("g", 0, 3, "y")], 12, [new("x", Cost: 6), new("y", Count: 1)], mostWork: 0).Value, "a f g", 13);
    }

    // Six candidates over a budget of 9 fill 6·10 cells.
    [Theory]
    [InlineData(60, true)]
    [InlineData(59, false)]
    public void The_exact_way_is_gone_as_far_as_its_work_is_allowed(long work, bool exact)
    {
        var candidates = Six.Select(c => c with { Group = null, Cost = 5 }).ToList();
        BudgetSelection.Choose(candidates, 9, mostWork: work).Value.IsBest.ShouldBe(exact);
    }

    // Costs 4, 3, 5, 12 in all.
    [Theory]
    [InlineData(null, null, 20, 12, false, null, 63)]
    [InlineData(12, 3, 20, 12, false, null, 63)]
    [InlineData(11, 2, 20, 11, true, 2, 324)]
    [InlineData(11, null, 20, 11, true, null, 288)]
    [InlineData(11, null, 11, 11, false, null, 36)]
    [InlineData(11, null, 10, 10, false, null, 33)]
    [InlineData(4, 2, 10, 4, true, null, 65)]
    [InlineData(0, null, 10, 0, false, null, 0)]
    [InlineData(null, 1, 10, 10, false, 1, 33)]
    [InlineData(null, 0, 10, 10, false, 0, 0)]
    public void A_group_knows_what_its_limit_means(int? cost, int? count, int budget, int money, bool limited, int? number, long work)
    {
        var group = new LimitedGroup(Six[..3], new GroupLimit("x", cost, count), budget);
        (group.Money, group.IsMoneyLimited, group.Count, group.Work(budget)).ShouldBe((money, limited, number, work));
    }

    [Fact]
    public void What_costs_nothing_is_taken_and_what_brings_nothing_is_not()
    {
        Candidate[] candidates = [new("free", 0, 1), new("none", 0, 0), new("loss", 1, -1), new("dear", 9, 5)];
        Check(BudgetSelection.Choose(candidates, 8).Value, "free", 1);
        Check(BudgetSelection.Choose(candidates, 9).Value, "free dear", 6);
        Check(BudgetSelection.Choose(candidates, 9, mostWork: 0).Value, "free dear", 6);
        BudgetSelection.Choose(candidates, 0, [new("g", 0, 0)]).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_selection_knows_how_far_it_may_be_from_the_best()
    {
        new Selection([], 0, 8, 10).Gap.ShouldBe(0.2, 1e-12);
        new Selection([], 0, 10, 10).Gap.ShouldBe(0);
        new Selection([], 0, 11, 10).Gap.ShouldBe(0);
        new Selection([], 0, 0, 0).IsBest.ShouldBeTrue();
        new Selection([], 0, 1 - 1e-12, 1).IsBest.ShouldBeTrue();
        new Selection([], 0, 1 - 1e-9, 1).IsBest.ShouldBeFalse();
    }

    [Fact]
    public void A_saving_of_all_of_a_stream_is_allowed_and_a_hair_more_is_not()
    {
        BaselineStream stream = new("s", 10, new Dictionary<Measure, double> { [Measure.Water] = 2 });
        Portfolio.Of([stream], [SavingOption.OfShare("a", "s", Stage.Demand, 1, 0)]).Succeeded.ShouldBeTrue();
        Portfolio.Of([stream], [SavingOption.OfShare("a", "s", Stage.Demand, 1 + 1e-9, 0)]).Refusals.Single().Code.ShouldBe("saving-above-stream");
        Portfolio.Of([stream], [SavingOption.OfAmount("a", "s", Stage.Demand, 0, 0)]).Succeeded.ShouldBeTrue();
        Portfolio.Of([stream], [SavingOption.OfAmount("a", "s", Stage.Demand, double.NaN, 0)]).Refusals.Single().Code.ShouldBe("saving-negative");
        Portfolio.Of([stream with { Amount = double.PositiveInfinity }], []).Refusals.Single().Code.ShouldBe("stream-not-positive");
        Portfolio.Of([stream, stream], []).Refusals.Single().Code.ShouldBe("id-twice");
        Portfolio.Of([stream], []).Value.Evaluate().Totals[Measure.Water].ShouldBe(0);
    }

    [Fact]
    public void A_saving_drawn_beyond_its_stream_or_below_zero_is_cut()
    {
        BaselineStream stream = new("s", 10, new Dictionary<Measure, double> { [Measure.Water] = 2 });
        var range = Portfolio.Of([stream], [new SavingOption("a", "s", Stage.Demand, Spread.Uniform(-1, 2), true, 0)]).Value.Range(Measure.Water, 2000, 1).Value;
        (range.P10, range.P90).ShouldBe((0, 20));
        var amounts = Portfolio.Of([stream], [new SavingOption("a", "s", Stage.Demand, Spread.Uniform(-10, 20), false, 0)]).Value.Range(Measure.Water, 2000, 1).Value;
        (amounts.P10, amounts.P90).ShouldBe((0, 20));
        Portfolio.Of([stream], [SavingOption.OfAmount("a", "s", Stage.Demand, 1, 0) with { Upkeep = 3 }]).Value.Range(Measure.Water, 5, 1).Value.P50.ShouldBe(2);
    }

    // Two years at ten per cent: the capital recovery factor is 0.5762; a pays 57.62 a year for 10 units worth 20 money in all.
    [Fact]
    public void The_curve_counts_interest_and_leaves_out_what_saves_nothing_of_the_measure()
    {
        BaselineStream water = new("w", 100, new Dictionary<Measure, double> { [Measure.Water] = 1, [Measure.Money] = 2 });
        BaselineStream other = new("o", 100, new Dictionary<Measure, double> { [Measure.Money] = 2 });
        var result = Portfolio.Of([water, other],
        [
            SavingOption.OfAmount("a", "w", Stage.Demand, 10, 100) with { Years = 2 }, SavingOption.OfAmount("b", "o", Stage.Demand, 10, 100),
            SavingOption.OfAmount("c", "w", Stage.Conversion, 30, 10) with { Years = 1, Upkeep = 1 }, SavingOption.OfAmount("d", "w", Stage.Distribution, 0, 10),
        ]).Value.Evaluate();
        result.Effects.Select(e => e.Option.Id).ShouldBe(["a", "b", "d", "c"]);
        var curve = MarginalCostCurve.Of(result, Measure.Water, 0.1);
        curve.Select(s => s.Option).ShouldBe(["c", "a"]);
        curve[0].CostPerUnit.ShouldBe((11 - 59) / 30.0, 1e-9);
        curve[0].Before.ShouldBe(0);
        curve[1].CostPerUnit.ShouldBe((100 * 0.1 * 1.21 / 0.21 - 20) / 10, 1e-9);
        curve[1].Before.ShouldBe(30);
        curve[1].Saved.ShouldBe(10);
    }

    private static void Check(Selection selection, string chosen, double value)
    {
        string.Join(' ', selection.Chosen.Select(c => c.Id)).ShouldBe(chosen);
        selection.Value.ShouldBe(value, 1e-9);
        selection.Cost.ShouldBe(selection.Chosen.Sum(c => c.Cost));
    }
}
