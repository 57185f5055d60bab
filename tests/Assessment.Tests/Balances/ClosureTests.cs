using Xanh.Assessment.Balances;

namespace Xanh.Assessment.Tests.Balances;

public class ClosureTests
{
    [Theory]
    [InlineData(100, 100, ClosureState.Closed)]
    [InlineData(100, 95, ClosureState.Closed)]
    [InlineData(100, 105, ClosureState.Closed)]
    [InlineData(100, 94.9, ClosureState.Unexplained)]
    [InlineData(100, 140, ClosureState.Impossible)]
    [InlineData(0, 1, ClosureState.Impossible)]
    [InlineData(0, 0, ClosureState.Closed)]
    public void The_state_follows_the_tolerance(double into, double outOf, ClosureState state)
    {
        var closures = new ClosureCheck().Of(Graph(into, outOf), Balanced.Mass);
        closures.Select(c => c.State).ShouldBe([state, state]);
        closures[0].Step.ShouldBe("wash");
        closures[1].Step.ShouldBeNull();
        closures[0].Difference.ShouldBe(into - outOf);
    }

    [Fact]
    public void A_closure_of_140_percent_is_a_question()
    {
        var question = ClosureCheck.Questions(new ClosureCheck().Of(Graph(100, 140), Balanced.Mass))[0];
        question.Code.ShouldBe("closure-above-100");
        question.Key.ShouldBe("wash");
        question.Message.Vietnamese.ShouldContain("140 %");
    }

    [Fact]
    public void Good_balances_raise_no_question() => ClosureCheck.Questions(new ClosureCheck().Of(Graph(100, 80), Balanced.Mass)).ShouldBeEmpty();

    [Fact]
    public void An_unknown_stream_leaves_the_balance_open_and_is_named()
    {
        var closure = new ClosureCheck().Of(Graph(100, null), Balanced.Mass)[0];
        closure.State.ShouldBe(ClosureState.Incomplete);
        closure.Unknown.ShouldBe(["out"]);
        closure.Ratio.ShouldBe(0);
    }

    [Fact]
    public void Each_thing_carried_has_a_balance_of_its_own()
    {
        ProcessStream[] streams =
        [
            new("in", "Nước thải", StreamKind.Water, null, "tank", new Dictionary<string, KnownAmount?> { [Balanced.Water] = KnownAmount.Within(50, 0.02), ["chromium"] = KnownAmount.Within(2, 0.1) }),
            new("out", "Nước sau xử lý", StreamKind.Waste, "tank", null, new Dictionary<string, KnownAmount?> { [Balanced.Water] = KnownAmount.Within(50, 0.02), ["chromium"] = KnownAmount.Within(0.1, 0.1) }),
        ];
        var graph = ProcessGraph.Of([new("tank", "Bể")], streams).Value;
        graph.Balances().ShouldBe([Balanced.Water, "chromium"]);
        new ClosureCheck().Of(graph, Balanced.Water)[0].State.ShouldBe(ClosureState.Closed);
        new ClosureCheck().Of(graph, "chromium")[0].State.ShouldBe(ClosureState.Unexplained);
    }

    [Fact]
    public void A_graph_that_hangs_in_the_air_is_refused()
    {
        ProcessStream[] streams =
        [
            ProcessStream.OfMass("a", StreamKind.Material, null, null, new(1, 1)), ProcessStream.OfMass("b", StreamKind.Material, null, "nowhere", new(1, 1)),
            ProcessStream.OfMass("wash", StreamKind.Material, null, "wash", new(-1, 1)), ProcessStream.OfMass("d", StreamKind.Material, null, "wash", new(1, 0)),
            ProcessStream.OfMass("e", StreamKind.Material, null, "wash", new(0, 0)),
        ];
        ProcessGraph.Of([new("wash", "Rửa")], streams).Refusals.Select(r => (r.Code, r.Input)).ShouldBe(
            [("id-twice", "wash"), ("stream-without-step", "a"), ("step-unknown", "b"), ("amount-negative", "wash"), ("deviation-not-positive", "d")]);
    }

    private static ProcessGraph Graph(double into, double? outOf) => ProcessGraph.Of([new("wash", "Rửa")],
    [
        ProcessStream.OfMass("in", StreamKind.Material, null, "wash", new(into, 1)), ProcessStream.OfMass("out", StreamKind.Product, "wash", null, outOf is { } o ? new(o, 1) : null),
    ]).Value;
}
