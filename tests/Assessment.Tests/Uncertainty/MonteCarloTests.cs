using Xanh.Assessment.Finance;
using Xanh.Assessment.Uncertainty;

namespace Xanh.Assessment.Tests.Uncertainty;

public class MonteCarloTests
{
    // Known answers that the authors of Philox publish with their library Random123 (kat_vectors, philox4x32, 10 rounds).
    [Fact]
    public void The_generator_gives_the_published_numbers()
    {
        Philox.Block(0, 0, 0, 0, 0, 0).ShouldBe((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u));
        Philox.Block(~0u, ~0u, ~0u, ~0u, ~0u, ~0u).ShouldBe((0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu));
        Philox.Block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0).ShouldBe((0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u));
    }

    [Fact]
    public void Uniform_numbers_lie_between_zero_and_one_and_spread_evenly()
    {
        var counts = new int[10];
        for (var draw = 0UL; draw < 10_000; draw++)
        {
            var number = Philox.Uniform(7, draw, 3);
            number.ShouldBeInRange(double.Epsilon, 1 - 1e-16);
            counts[(int)(number * 10)]++;
        }
        counts.ShouldAllBe(c => c > 850 && c < 1150);
    }

    // A triangle from 0 over 1 to 2: a tenth lies below √0.2, half below 1.
    [Fact]
    public void Percentiles_come_near_those_of_the_formula()
    {
        var range = MonteCarlo.Run([Spread.Triangular(0, 1, 2)], 100_000, 42, v => v[0]).Value;
        range.P10.ShouldBe(Math.Sqrt(0.2), 0.01);
        range.P50.ShouldBe(1, 0.01);
        range.P90.ShouldBe(2 - Math.Sqrt(0.2), 0.01);
        range.Mean.ShouldBe(1, 0.01);
        range.Draws.ShouldBe(100_000);
        range.Without.ShouldBe(0);
    }

    // Sum of two independent normals: √(3² + 4²) = 5; a tenth lies below −1.2816 of these.
    [Fact]
    public void Independent_inputs_add_in_squares()
    {
        var range = MonteCarlo.Run([Spread.Normal(10, 3), Spread.Normal(20, 4)], 100_000, 1, v => v[0] + v[1]).Value;
        range.P10.ShouldBe(30 - (5 * 1.2816), 0.08);
        range.P50.ShouldBe(30, 0.08);
    }

    // The bits of the median as another implementation of the same definition (Python) gives them; they may not change with machine or release.
    [Fact]
    public void The_same_seed_gives_the_same_bits()
    {
        var range = MonteCarlo.Run([Spread.Triangular(100, 120, 180), Spread.Uniform(0.8, 1)], 1000, 2026, v => v[0] * v[1]).Value;
        var again = MonteCarlo.Run([Spread.Triangular(100, 120, 180), Spread.Uniform(0.8, 1)], 1000, 2026, v => v[0] * v[1]).Value;
        again.ShouldBe(range);
        BitConverter.DoubleToInt64Bits(range.P50).ShouldBe(MedianBits);
        MonteCarlo.Run([Spread.Triangular(100, 120, 180), Spread.Uniform(0.8, 1)], 1000, 2027, v => v[0] * v[1]).Value.ShouldNotBe(range);
    }

    private const long MedianBits = 4637889631332982425;

    [Fact]
    public void Draws_without_result_are_counted_apart()
    {
        var range = MonteCarlo.Run([Spread.Uniform(-50, 150)], 10_000, 5, v =>
            Payback.Simple([-100, .. Enumerable.Repeat(v[0], 10)]) is { Succeeded: true } payback ? payback.Value : double.NaN).Value;
        (range.Draws + range.Without).ShouldBe(10_000);
        range.ShareWithout.ShouldBe(0.3, 0.02);
        range.P90.ShouldBeLessThanOrEqualTo(10);
    }

    [Fact]
    public void Nothing_found_is_refused() => MonteCarlo.Run([], 5, 1, _ => double.NaN).Refusals.Single().Code.ShouldBe("no-finite-result");

    [Theory]
    [InlineData(0)]
    [InlineData(10_000_001)]
    public void Too_few_or_too_many_draws_are_refused(int draws) =>
        MonteCarlo.Run([], draws, 1, _ => 1).Refusals.Single().Code.ShouldBe("draws-outside-limits");

    [Fact]
    public void One_draw_is_its_own_percentile() => MonteCarlo.Run([Spread.Fixed(3)], 1, 1, v => v[0]).Value.ShouldBe(new ValueRange(3, 3, 3, 3, 1, 0));

    [Fact]
    public void Bounds_in_the_wrong_order_are_a_bug_of_the_caller()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Uniform(2, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Triangular(0, 3, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Triangular(1, 0, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Spread.Normal(0, -1));
    }

    [Theory]
    [InlineData(0.25, 0.5)]
    [InlineData(0.5, 1)]
    [InlineData(0.75, 1.5)]
    public void A_flat_spread_is_a_straight_line(double share, double value) => Spread.Uniform(0, 2).Quantile(share).ShouldBe(value, 1e-12);

    [Fact]
    public void A_triangle_turns_at_its_mode()
    {
        Spread.Triangular(0, 0, 4).Quantile(0.75).ShouldBe(2, 1e-12);
        Spread.Triangular(0, 4, 4).Quantile(0.25).ShouldBe(2, 1e-12);
        Spread.Triangular(5, 5, 5).Quantile(0.3).ShouldBe(5, 1e-12);
    }
}
