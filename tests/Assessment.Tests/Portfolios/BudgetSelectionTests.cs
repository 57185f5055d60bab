using FsCheck;
using FsCheck.Fluent;
using Xanh.Assessment.Portfolios;

namespace Xanh.Assessment.Tests.Portfolios;

public class BudgetSelectionTests
{
    // J. Burkardt, data sets KNAPSACK_01 (Florida State University): P01 and P07 with their printed best choices.
    [Theory]
    [InlineData(165, "23 31 29 44 53 38 63 85 89 82", "92 57 49 68 60 43 67 84 87 72", "1111010000", 309)]
    [InlineData(750, "70 73 77 80 82 87 90 94 98 106 110 113 115 118 120", "135 139 149 150 156 163 173 184 192 201 210 214 221 229 240", "101010111000011", 1458)]
    public void The_published_best_choice(int budget, string costs, string values, string chosen, double value)
    {
        var candidates = costs.Split(' ').Zip(values.Split(' '), (c, v) => (c, v)).Select((p, i) => new Candidate("c" + (char)(97 + i), int.Parse(p.c, System.Globalization.CultureInfo.InvariantCulture), int.Parse(p.v, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        var selection = BudgetSelection.Choose(candidates, budget).Value;
        selection.Value.ShouldBe(value);
        string.Concat(candidates.Select(c => selection.Chosen.Contains(c) ? '1' : '0')).ShouldBe(chosen);
        selection.IsBest.ShouldBeTrue();
        selection.Gap.ShouldBe(0);
        selection.Cost.ShouldBe(selection.Chosen.Sum(c => c.Cost));
    }

    [Fact]
    public void Limits_of_groups_hold()
    {
        Candidate[] candidates = [new("a", 5, 50, "steam"), new("b", 5, 49, "steam"), new("c", 5, 10, "water"), new("d", 5, 9), new("loss", 0, -1), new("free", 0, 2, "steam")];
        Ids(candidates, 15).ShouldBe("a b c free");
        Ids(candidates, 15, new GroupLimit("steam", Cost: 5)).ShouldBe("a c d free");
        Ids(candidates, 15, new GroupLimit("steam", Count: 1)).ShouldBe("a c d");
        Ids(candidates, 15, new GroupLimit("steam", Cost: 5, Count: 1)).ShouldBe("a c d");
        Ids(candidates, 15, new GroupLimit("steam", Count: 0)).ShouldBe("c d");
        Ids(candidates, 15, new GroupLimit("steam", Cost: 0), new GroupLimit("water", Cost: 4)).ShouldBe("d free");
        Ids(candidates, 0).ShouldBe("free");
    }

    [Fact]
    public void It_is_as_good_as_trying_everything() => Prop.ForAll(
        Gen.Choose(0, 20).ListOf(9).ToArbitrary(), Gen.Choose(-3, 30).ListOf(9).ToArbitrary(), Gen.Choose(0, 60).ListOf(6).ToArbitrary(), (costs, values, limits) =>
        {
            var candidates = costs.Zip(values, (c, v) => (c, v)).Select((p, i) => new Candidate("c" + (char)(97 + i), p.c, p.v, i % 3 == 0 ? "a" : i % 3 == 1 ? "b" : null)).ToList();
            GroupLimit[] groups = [new("a", limits[1] % 3 == 0 ? null : limits[2], limits[3] % 4 == 0 ? null : limits[3] % 4), new("b", limits[4], limits[5] % 2 == 0 ? null : 1)];
            var selection = BudgetSelection.Choose(candidates, limits[0], groups).Value;
            var quick = BudgetSelection.Choose(candidates, limits[0], groups, mostWork: 0).Value;
            var best = Best(candidates, limits[0], groups);
            return Math.Abs(selection.Value - best) < 1e-9 && Keeps(selection.Chosen, limits[0], groups) && selection.IsBest
                && Keeps(quick.Chosen, limits[0], groups) && quick.Value <= best && quick.Bound >= best - 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_larger_budget_is_never_worse() => Prop.ForAll(Gen.Choose(1, 30).ListOf(12).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (costs, budget) =>
    {
        var candidates = costs.Select((c, i) => new Candidate("c" + (char)(97 + i), c, (c * 3) % 17)).ToList();
        return BudgetSelection.Choose(candidates, budget + 1).Value.Value >= BudgetSelection.Choose(candidates, budget).Value.Value;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Too_much_work_is_answered_with_a_proven_gap()
    {
        Candidate[] candidates = [new("a", 6, 10), new("b", 5, 8), new("c", 5, 8)];
        var quick = BudgetSelection.Choose(candidates, 10, mostWork: 1).Value;
        quick.Value.ShouldBe(10);
        quick.Bound.ShouldBe(16.4, 1e-9);
        quick.Gap.ShouldBe(6.4 / 16.4, 1e-9);
        quick.IsBest.ShouldBeFalse();
        BudgetSelection.Choose(candidates, 10).Value.Value.ShouldBe(16);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Code([new("a", 1, 1)], -1).ShouldBe("budget-negative");
        Code([new("a", -1, 1)], 1).ShouldBe("cost-negative");
        Code([new("a", 1, double.NaN)], 1).ShouldBe("value-not-finite");
        Code([], 1, new GroupLimit("g", Cost: -1)).ShouldBe("limit-negative");
        Code([], 1, new GroupLimit("g", Count: -1)).ShouldBe("limit-negative");
        Code([], 1, new GroupLimit("g"), new GroupLimit("g")).ShouldBe("group-twice");
        BudgetSelection.Choose([], 5).Value.Chosen.ShouldBeEmpty();
    }

    private static string Code(Candidate[] candidates, int budget, params GroupLimit[] limits) => BudgetSelection.Choose(candidates, budget, limits).Refusals.Single().Code;

    private static string Ids(Candidate[] candidates, int budget, params GroupLimit[] limits) => string.Join(' ', BudgetSelection.Choose(candidates, budget, limits).Value.Chosen.Select(c => c.Id));

    private static double Best(List<Candidate> candidates, int budget, GroupLimit[] limits) => Enumerable.Range(0, 1 << candidates.Count)
        .Select(bits => candidates.Where((_, i) => ((bits >> i) & 1) == 1).ToList()).Where(c => Keeps(c, budget, limits)).Max(c => c.Sum(x => x.Value));

    private static bool Keeps(IReadOnlyList<Candidate> chosen, int budget, GroupLimit[] limits) => chosen.Sum(c => c.Cost) <= budget
        && limits.All(l => chosen.Where(c => c.Group == l.Group).Sum(c => c.Cost) <= (l.Cost ?? int.MaxValue) && chosen.Count(c => c.Group == l.Group) <= (l.Count ?? int.MaxValue));
}
