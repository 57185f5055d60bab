using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Calculation;

/// <summary>Exactly at a limit, a little inside, a little outside.</summary>
public class LimitsTests
{
    [Theory]
    [InlineData("> 0, ≤ 1", 0, false)]
    [InlineData("> 0, ≤ 1", 1e-300, true)]
    [InlineData("> 0, ≤ 1", 1, true)]
    [InlineData("> 0, ≤ 1", 1 + 1e-10, true)]
    [InlineData("> 0, ≤ 1", 1 + 1e-8, false)]
    [InlineData("0 … 100", 0, true)]
    [InlineData("0 … 100", -1e-16, true)]
    [InlineData("0 … 100", -1e-12, false)]
    [InlineData("0 … 100", 100, true)]
    [InlineData("0 … 100", 100.00000001, true)]
    [InlineData("0 … 100", 100.000001, false)]
    [InlineData("≥ 0, < 0.5", 0, true)]
    [InlineData("≥ 0, < 0.5", 0.5, false)]
    [InlineData("≥ 0, < 0.5", 0.4999999999, true)]
    [InlineData("≥ 1", 0.9999999999, true)]
    [InlineData("≥ 1", 0.99999999, false)]
    [InlineData("≥ 1", 1e300, true)]
    [InlineData("> -50, < 50", -50, false)]
    [InlineData("> -50, < 50", -49.99, true)]
    [InlineData("> -50, < 50", 50, false)]
    [InlineData("-100 … 3000", -100, true)]
    [InlineData("-100 … 3000", -100.00000001, true)]
    [InlineData("-100 … 3000", -100.0001, false)]
    [InlineData("≤ 5", -1e300, true)]
    [InlineData("any", -1e300, true)]
    [InlineData("any", double.NaN, false)]
    [InlineData("any", double.PositiveInfinity, false)]
    [InlineData("> 0", double.PositiveInfinity, false)]
    [InlineData("≥ 0", double.NegativeInfinity, false)]
    public void A_value_is_inside_or_not(string limits, double value, bool inside) => new Limits(limits).Allow(value).ShouldBe(inside);

    [Theory]
    [InlineData("= 3")]
    [InlineData("0 … x")]
    public void What_is_no_limit_is_a_bug_of_the_declaration(string limits) => Should.Throw<FormatException>(() => new Limits(limits));

    [Fact]
    public void Limits_are_said_as_written() => new Limits("> 0, ≤ 8760").Text.ShouldBe("> 0, ≤ 8760");
}
