using Xanh.Assessment.Uncertainty;

namespace Xanh.Assessment.Tests.Uncertainty;

/// <summary>Quantiles by hand, and bounds that cannot be.</summary>
public class SpreadTests
{
    // A triangle 0, 2, 8: below the mode √(share·8·2), above it 8 − √((1 − share)·8·6); at the mode a quarter lies below.
    [Theory]
    [InlineData(0.0625, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.52, 3.2)]
    [InlineData(0.8125, 5)]
    public void A_triangle_by_hand(double share, double value) => Spread.Triangular(0, 2, 8).Quantile(share).ShouldBe(value, 1e-12);

    [Theory]
    [InlineData(0.5, 10)]
    [InlineData(0.841344746068543, 13)]
    [InlineData(0.0227501319481792, 4)]
    public void A_bell_by_its_table(double share, double value) => Spread.Normal(10, 3).Quantile(share).ShouldBe(value, 1e-9);

    [Fact]
    public void What_is_known_is_the_same_everywhere()
    {
        Spread.Fixed(7).Quantile(0.01).ShouldBe(7);
        Spread.Uniform(3, 3).Quantile(0.9).ShouldBe(3);
        Spread.Normal(3, 0).Quantile(0.9).ShouldBe(3);
        Spread.Uniform(-4, 4).Quantile(0.25).ShouldBe(-2);
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 1)]
    [InlineData(1.0000001, 1)]
    public void Bounds_are_finite_and_in_order(double low, double high)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Uniform(low, high));
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Triangular(low, low, high));
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Triangular(low, high, high));
    }

    [Fact]
    public void A_mean_and_its_deviation_are_finite()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Normal(double.NaN, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Normal(1, double.PositiveInfinity));
    }

    // Type 7 of Hyndman and Fan: five draws 0 … 4 in any order, P10 = 0.4, P90 = 3.6.
    [Fact]
    public void Percentiles_lie_in_line_between_draws()
    {
        double[] values = [3, 0, 4, 1, 2];
        var at = 0;
        MonteCarlo.Run([], 5, 1, _ => values[at++]).Value.ShouldBe(new ValueRange(0.4, 2, 3.6, 2, 5, 0));
        at = 0;
        double[] some = [3, double.NaN, 5, double.PositiveInfinity, 4];
        var range = MonteCarlo.Run([], 5, 1, _ => some[at++]).Value;
        (range.P50, range.Draws, range.Without, range.ShareWithout).ShouldBe((4, 3, 2, 0.4));
    }

    [Fact]
    public void Many_inputs_are_drawn_each_by_itself()
    {
        var seen = new List<double[]>();
        MonteCarlo.Run([.. Enumerable.Repeat(Spread.Uniform(0, 1), 65)], 2, 9, v => { seen.Add(v.ToArray()); return 1; });
        seen.SelectMany(s => s).Distinct().Count().ShouldBe(130);
        var few = new List<double[]>();
        MonteCarlo.Run([.. Enumerable.Repeat(Spread.Uniform(0, 1), 64)], 2, 9, v => { few.Add(v.ToArray()); return 1; });
        few[1].ShouldBe(seen[1][..64]);
        MonteCarlo.Run([], MonteCarlo.MostDraws + 1, 1, _ => 1).Succeeded.ShouldBeFalse();
        MonteCarlo.Run([], 1, 1, _ => 1).Succeeded.ShouldBeTrue();
    }

    // Blocks of different counters and keys: seed and draw above 32 bits reach the generator.
    [Fact]
    public void Seed_draw_and_input_all_change_the_number()
    {
        double[] numbers =
        [
            Philox.Uniform(1, 1, 1), Philox.Uniform(2, 1, 1), Philox.Uniform(1, 2, 1), Philox.Uniform(1, 1, 2), Philox.Uniform(1 + (1UL << 32), 1, 1), Philox.Uniform(1, 1 + (1UL << 32), 1),
        ];
        numbers.Distinct().Count().ShouldBe(6);
        var (a, b, _, _) = Philox.Block(7, 3, 5, 0, 11, 13);
        Philox.Uniform(11 + (13UL << 32), 7 + (3UL << 32), 5).ShouldBe(((((ulong)a << 32 | b) >> 12) + 0.5) / Math.Pow(2, 52));
    }
}
