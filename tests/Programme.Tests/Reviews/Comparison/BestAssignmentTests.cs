using FsCheck;
using FsCheck.Fluent;
using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Tests.Reviews.Comparison;

public class BestAssignmentTests
{
    [Fact]
    public void Gives_up_the_heaviest_pair_when_the_whole_gains() => BestAssignment.Of(
    [
        new(1, 1, 0.9), new(1, 2, 0.8), new(2, 1, 0.8),
    ]).Select(e => (e.Left, e.Right)).ShouldBe([(1, 2), (2, 1)], ignoreOrder: true);

    [Fact]
    public void No_assignment_is_heavier() => Prop.ForAll(Edges(), edges =>
    {
        var chosen = BestAssignment.Of(edges);
        return chosen.DistinctBy(e => e.Left).Count() == chosen.Count
            && chosen.DistinctBy(e => e.Right).Count() == chosen.Count
            && chosen.All(edges.Contains)
            && Math.Abs(chosen.Sum(e => e.Weight) - Heaviest(edges, 0)) < 1e-9;
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<List<BestAssignment.Edge>> Edges() => Gen.Choose(1, 5)
        .SelectMany(left => Gen.Choose(1, 5).SelectMany(right => Gen.Choose(1, 100).Select(w => new BestAssignment.Edge(left, right, w / 100.0))))
        .ListOf()
        .Select(edges => edges.DistinctBy(e => (e.Left, e.Right)).Take(12).ToList())
        .ToArbitrary();

    // Tries every choice.
    private static double Heaviest(List<BestAssignment.Edge> edges, int from, int lefts = 0, int rights = 0)
    {
        if (from == edges.Count)
            return 0;
        var without = Heaviest(edges, from + 1, lefts, rights);
        var (left, right) = (1 << edges[from].Left, 1 << edges[from].Right);
        return (lefts & left) != 0 || (rights & right) != 0
            ? without
            : Math.Max(without, edges[from].Weight + Heaviest(edges, from + 1, lefts | left, rights | right));
    }
}
