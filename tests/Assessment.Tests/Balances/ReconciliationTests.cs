using FsCheck;
using FsCheck.Fluent;
using Xanh.Assessment.Balances;

namespace Xanh.Assessment.Tests.Balances;

public class ReconciliationTests
{
    private static readonly ProcessStep[] Exchanger = [new("splitter", "Chia"), new("exchanger", "Trao đổi nhiệt"), new("valve", "Van"), new("mixer", "Trộn")];

    // Narasimhan and Jordache, "Data Reconciliation and Gross Error Detection" (2000), example 1-1: a heat exchanger with bypass, six measured flows of
    // equal variance; the reconciled flows are printed as 100.22, 64.50, 35.72, 64.50, 35.72, 100.22.
    [Fact]
    public void The_published_exchanger_with_bypass()
    {
        var result = Solve(Exchanger, Flow("1", null, "splitter", 101.91), Flow("2", "splitter", "exchanger", 64.45), Flow("3", "splitter", "valve", 34.65),
            Flow("4", "exchanger", "mixer", 64.20), Flow("5", "valve", "mixer", 36.44), Flow("6", "mixer", null, 98.88));
        result.Streams.Select(s => Math.Round(s.Value, 2)).ShouldBe([100.22, 64.50, 35.72, 64.50, 35.72, 100.22]);
        result.Redundancy.ShouldBe(4);
        result.Consistent.ShouldBeTrue();
        result.Statistic.ShouldBe(result.Streams.Sum(s => s.Adjustment * s.Adjustment), 1e-9);
        result.Critical.ShouldBe(9.488, 0.001);
    }

    // The same book, with only 1 and 2 measured: everything else follows and nothing is checked.
    [Fact]
    public void Streams_that_are_not_measured_are_computed_from_the_others()
    {
        var result = Solve(Exchanger, Flow("1", null, "splitter", 101.91), Flow("2", "splitter", "exchanger", 64.45), Flow("3", "splitter", "valve", null),
            Flow("4", "exchanger", "mixer", null), Flow("5", "valve", "mixer", null), Flow("6", "mixer", null, null));
        result.Redundancy.ShouldBe(0);
        result.Streams.Select(s => Math.Round(s.Value, 6)).ShouldBe([101.91, 64.45, 37.46, 64.45, 37.46, 101.91]);
        result.Streams.ShouldAllBe(s => s.Score == 0 && !s.Suspect);
    }

    [Fact]
    public void What_nothing_determines_is_said_to_be_so()
    {
        var result = Solve([new("a", "A")], Flow("in", null, "a", 10), Flow("x", "a", null, null), Flow("y", "a", null, null));
        result.Streams.Select(s => s.Determined).ShouldBe([true, false, false]);
    }

    [Fact]
    public void The_better_measurement_moves_less()
    {
        var result = Solve([new("a", "A")], Flow("in", null, "a", 100, 4), Flow("out", "a", null, 90, 1));
        result.Streams[0].Value.ShouldBe(100 - (10 * 16.0 / 17), 1e-9);
        result.Streams[1].Value.ShouldBe(90 + (10.0 / 17), 1e-9);
        result.Streams[0].Deviation.ShouldBe(Math.Sqrt(16.0 / 17), 1e-9);
        result.Statistic.ShouldBe(100.0 / 17, 1e-9);
        result.Streams[0].Score.ShouldBe(-10 / Math.Sqrt(17), 1e-9);
    }

    [Fact]
    public void A_gross_error_is_found_where_it_is()
    {
        var result = Solve(Exchanger, Flow("1", null, "splitter", 100), Flow("2", "splitter", "exchanger", 64), Flow("3", "splitter", "valve", 36),
            Flow("4", "exchanger", "mixer", 84), Flow("5", "valve", "mixer", 36), Flow("6", "mixer", null, 100));
        result.Consistent.ShouldBeFalse();
        result.Streams.MaxBy(s => Math.Abs(s.Score))!.Id.ShouldBe("4");
        result.Streams.Single(s => s.Id == "4").Suspect.ShouldBeTrue();
    }

    [Fact]
    public void A_loop_is_reconciled_like_any_other_stream()
    {
        var result = Solve([new("a", "A"), new("b", "B")], Flow("in", null, "a", 100), Flow("ab", "a", "b", 131), Flow("back", "b", "a", 30), Flow("out", "b", null, 99));
        foreach (var (into, outOf) in new[] { (new[] { "in", "back" }, new[] { "ab" }), (["ab"], ["back", "out"]) })
            result.Streams.Where(s => into.Contains(s.Id)).Sum(s => s.Value).ShouldBe(result.Streams.Where(s => outOf.Contains(s.Id)).Sum(s => s.Value), 1e-9);
    }

    [Fact]
    public void A_balance_nobody_takes_part_in_is_refused() => Reconciliation.Solve(ProcessGraph.Of([new("a", "A")], []).Value, "chromium").Refusals.Single().Code.ShouldBe("balance-unknown");

    [Fact]
    public void What_is_conserved_stays_conserved_and_true_flows_are_not_moved() => Prop.ForAll(
        Gen.Choose(1, 1000).ListOf(4).ToArbitrary(), Gen.Choose(-50, 50).ListOf(6).ToArbitrary(), (flows, noise) =>
        {
            var (through, bypass) = ((double)flows[0], (double)flows[1]);
            double[] all = [through + bypass, through, bypass, through, bypass, through + bypass];
            var exact = Exchanged(all, flows[2]);
            var noisy = Exchanged([.. all.Zip(noise, (a, n) => Math.Max(0, a + (n / 10.0)))], flows[2]);
            return exact.Streams.All(s => Math.Abs(s.Adjustment) < 1e-9 * (through + bypass))
                && Math.Abs(noisy.Streams[0].Value - noisy.Streams[1].Value - noisy.Streams[2].Value) < 1e-9 * (through + bypass + 1)
                && Math.Abs(noisy.Streams[3].Value + noisy.Streams[4].Value - noisy.Streams[5].Value) < 1e-9 * (through + bypass + 1);
        }).QuickCheckThrowOnFailure();

    private static Reconciled Exchanged(double[] flows, double deviation) => Solve(Exchanger, Flow("1", null, "splitter", flows[0], deviation), Flow("2", "splitter", "exchanger", flows[1], deviation),
        Flow("3", "splitter", "valve", flows[2], deviation), Flow("4", "exchanger", "mixer", flows[3], deviation), Flow("5", "valve", "mixer", flows[4], deviation), Flow("6", "mixer", null, flows[5], deviation));

    private static Reconciled Solve(ProcessStep[] steps, params ProcessStream[] streams) => Reconciliation.Solve(ProcessGraph.Of(steps, streams).Value, Balanced.Mass).Value;

    private static ProcessStream Flow(string id, string? from, string? to, double? value, double deviation = 1) =>
        ProcessStream.OfMass(id, StreamKind.Material, from, to, value is { } v ? new KnownAmount(v, deviation) : null);
}
