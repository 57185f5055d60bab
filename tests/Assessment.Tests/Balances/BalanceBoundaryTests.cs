using System.Globalization;
using Xanh.Assessment.Balances;

namespace Xanh.Assessment.Tests.Balances;

/// <summary>Small graphs with known answers, at the boundaries of what closes, what is refused and what nothing determines.</summary>
public class BalanceBoundaryTests
{
    [Fact]
    public void The_whole_counts_what_comes_from_outside_and_what_leaves()
    {
        var graph = Graph(["a", "b"], Mass("in", null, "a", 100), Mass("ab", "a", "b", 90), Mass("back", "b", "a", 10), Mass("out", "b", null, 70), Mass("loss", "a", null, 20));
        var closures = new ClosureCheck(0.1).Of(graph, Balanced.Mass);
        closures.Select(c => (c.Step, c.In, c.Out, c.State)).ShouldBe([("a", 110, 110, ClosureState.Closed), ("b", 90, 80, ClosureState.Unexplained), (null, 100, 90, ClosureState.Closed)]);
        closures[2].Ratio.ShouldBe(0.9);
        new ClosureCheck(0.1).Of(graph, Balanced.Water).ShouldAllBe(c => c.State == ClosureState.Closed && c.In == 0);
    }

    [Fact]
    public void A_question_names_the_step_or_the_whole()
    {
        var questions = ClosureCheck.Questions(new ClosureCheck().Of(Graph(["a"], Mass("in", null, "a", 80), Mass("out", "a", null, 100)), Balanced.Mass));
        questions.Select(q => q.Key).ShouldBe(["a", "mass"]);
        questions[0].Message.English.ShouldBe("Balance of mass over a: 100 out, 80 in, closure 125 %. Is a stream in missing, or a measurement wrong?");
        questions[1].Message.English.ShouldContain("over the whole");
    }

    [Theory]
    [InlineData(double.NaN, 1, "amount-negative")]
    [InlineData(double.PositiveInfinity, 1, "amount-negative")]
    [InlineData(-0.001, 1, "amount-negative")]
    [InlineData(0, 0, null)]
    [InlineData(0, -1, null)]
    [InlineData(3, -1, "deviation-not-positive")]
    [InlineData(3, double.NaN, "deviation-not-positive")]
    [InlineData(3, 0.001, null)]
    public void An_amount_is_a_number_from_zero_up_with_a_deviation(double value, double deviation, string? code) =>
        ProcessGraph.Of([new("a", "A")], [ProcessStream.OfMass("s", StreamKind.Material, null, "a", new KnownAmount(value, deviation))])
            .Refusals.Select(r => r.Code).SingleOrDefault().ShouldBe(code);

    [Fact]
    public void An_amount_within_a_share_has_that_deviation()
    {
        KnownAmount.Within(200, 0.02).Deviation.ShouldBe(4);
        KnownAmount.Within(-200, 0.02).Deviation.ShouldBe(4);
        KnownAmount.Within(1, 0.1, Evidence.Billed, "hóa đơn").ShouldBe(new KnownAmount(1, 0.1, Evidence.Billed, "hóa đơn"));
    }

    // Three measurements of one flow through two steps: the mean weighted by 1/σ², its deviation 1/√Σ(1/σ²), two checks.
    [Fact]
    public void A_flow_measured_three_times_is_their_weighted_mean()
    {
        var result = Reconciliation.Solve(Graph(["a", "b"], Mass("1", null, "a", 100, 1), Mass("2", "a", "b", 104, 2), Mass("3", "b", null, 97, 2)), Balanced.Mass).Value;
        var mean = (100 + (104 / 4.0) + (97 / 4.0)) / 1.5;
        result.Streams.ShouldAllBe(s => Math.Abs(s.Value - mean) < 1e-9 && Math.Abs(s.Deviation - Math.Sqrt(1 / 1.5)) < 1e-9);
        result.Redundancy.ShouldBe(2);
        result.Critical.ShouldBe(5.991, 0.001);
        result.Statistic.ShouldBe(Square(mean - 100) + (Square(mean - 104) / 4) + (Square(mean - 97) / 4), 1e-9);
        result.Streams[1].Score.ShouldBe((mean - 104) / Math.Sqrt(4 - (1 / 1.5)), 1e-9);
        result.Streams[1].Adjustment.ShouldBe(mean - 104, 1e-9);
        result.Consistent.ShouldBe(result.Statistic <= result.Critical);
    }

    // The limit of one score among two: 1 − √0.95 two-sided, 2.2365 standard deviations (Sidak).
    [Theory]
    [InlineData(3.16, false)]
    [InlineData(3.17, true)]
    public void A_score_beyond_chance_is_suspect(double apart, bool suspect) =>
        Reconciliation.Solve(Graph(["a"], Mass("1", null, "a", 100), Mass("2", "a", null, 100 + apart)), Balanced.Mass).Value.Streams.ShouldAllBe(s => s.Suspect == suspect);

    [Fact]
    public void What_one_balance_determines_is_computed_and_what_two_unknown_share_is_not()
    {
        var result = Reconciliation.Solve(
            Graph(["a", "b"], Mass("in", null, "a", 50), Mass("x", "a", null, null), Mass("ab", "a", "b", 30), Mass("y", "b", null, null), Mass("z", "b", null, null)), Balanced.Mass).Value;
        result.Streams.Select(s => s.Determined).ShouldBe([true, true, true, false, false]);
        result.Streams[1].Value.ShouldBe(20, 1e-9);
        result.Streams[1].ShouldSatisfyAllConditions(s => double.IsNaN(s.Deviation).ShouldBeTrue(), s => s.Adjustment.ShouldBe(0), s => s.Score.ShouldBe(0), s => s.Known.ShouldBeNull());
        result.Redundancy.ShouldBe(0);
        result.Critical.ShouldBe(0);
    }

    // a is checked with x unknown only behind b: what goes through a is measured twice, what leaves b follows.
    [Fact]
    public void An_unknown_stream_takes_away_one_check_and_no_more()
    {
        var result = Reconciliation.Solve(Graph(["a", "b"], Mass("in", null, "a", 50), Mass("ab", "a", "b", 48), Mass("out", "b", null, 30), Mass("x", "b", null, null)), Balanced.Mass).Value;
        result.Redundancy.ShouldBe(1);
        result.Streams.Select(s => Math.Round(s.Value, 9)).ShouldBe([49, 49, 30, 19]);
        result.Streams[2].Score.ShouldBe(0);
        result.Streams[2].Deviation.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void A_stream_known_to_be_nothing_stays_nothing()
    {
        var result = Reconciliation.Solve(Graph(["a"], Mass("in", null, "a", 10), Mass("none", null, "a", 0, 0), Mass("out", "a", null, 12)), Balanced.Mass).Value;
        result.Streams.Select(s => Math.Round(s.Value, 9)).ShouldBe([11, 0, 11]);
        result.Streams[1].Score.ShouldBe(0);
        result.Statistic.ShouldBe(2, 1e-9);
    }

    [Theory]
    [InlineData(105, true)]
    [InlineData(105.1, false)]
    public void More_may_come_out_within_the_tolerance_only(double scrap, bool good) =>
        WasteCost.Of(Graph(["a"], Mass("in", null, "a", 100) with { PurchaseCost = 210 }, Mass("out", "a", null, scrap)), 0).Succeeded.ShouldBe(good);

    [Fact]
    public void What_comes_out_beyond_what_goes_in_shares_the_cost_of_all()
    {
        var report = WasteCost.Of(Graph(["a"], Mass("in", null, "a", 100) with { PurchaseCost = 210 }, Mass("p", "a", null, 63, StreamKind.Product), Mass("w", "a", null, 42, StreamKind.Waste)), 300).Value;
        report.Streams.Select(s => s.Total).ShouldBe([126, 84]);
        (report.Assigned, report.Unassigned, report.WasteCost).ShouldBe((210, 90, 84));
    }

    [Fact]
    public void A_step_that_nothing_leaves_keeps_its_cost_as_a_loss()
    {
        var report = WasteCost.Of(ProcessGraph.Of([new("a", "Nấu", 40), new("b", "Kho", 0)], [Mass("in", null, "a", 10) with { PurchaseCost = 60 }, Mass("e", null, "a", null, StreamKind.Energy, Balanced.Energy, 5) with { PurchaseCost = 20 }]).Value, 120).Value;
        var loss = report.Streams.Single();
        (loss.Id, loss.Name, loss.Kind, loss.Material, loss.Energy, loss.Work, loss.Treatment).ShouldBe(("unexplained:a", "không giải thích được: Nấu", StreamKind.Waste, 60, 20, 40, 0));
        WasteCost.Of(ProcessGraph.Of([new("a", "Nấu", 40)], []).Value, 40).Value.Streams.Single().Work.ShouldBe(40);
        WasteCost.Of(ProcessGraph.Of([], []).Value, 0).Value.Streams.ShouldBeEmpty();
    }

    [Fact]
    public void The_picture_of_one_step_stands_where_it_is_computed_to()
    {
        var svg = SankeySvg.Draw(Graph(["a"], Mass("in", null, "a", 100), Mass("x", "a", null, null)), Balanced.Mass, "t", "Một", CultureInfo.InvariantCulture);
        svg.ShouldContain("viewBox=\"0 0 490 498\"");
        svg.ShouldContain("<desc>in 100 t; không giải thích được 100 t; ? x</desc>");
        svg.ShouldContain("<rect x=\"190\" y=\"62\" width=\"24\" height=\"360\"");
    }

    private static double Square(double value) => value * value;

    private static ProcessGraph Graph(string[] steps, params ProcessStream[] streams) => ProcessGraph.Of([.. steps.Select(s => new ProcessStep(s, s.ToUpperInvariant()))], streams).Value;

    private static ProcessStream Mass(string id, string? from, string? to, double? value, double deviation = 1) => Mass(id, from, to, value, StreamKind.Material, deviation: deviation);

    private static ProcessStream Mass(string id, string? from, string? to, double? value, StreamKind kind, string balance = Balanced.Mass, double? other = null, double deviation = 1) =>
        new(id, id, kind, from, to, new Dictionary<string, KnownAmount?> { [balance] = (other ?? value) is { } v ? new KnownAmount(v, deviation) : null });
}
