using Xanh.Programme.Enterprises;

namespace Xanh.Programme.Tests.Enterprises;

public class SizeRuleTests
{
    private const long Billion = 1_000_000_000;

    // The limits of NĐ 80/2021/NĐ-CP, Điều 5: each edge from both sides.
    [Theory]
    [InlineData("Production", 10, 3.0, null, "micro")]
    [InlineData("Production", 11, 3.0, null, "small")]
    [InlineData("Production", 10, 3.1, 3.0, "micro")]
    [InlineData("Production", 10, 3.1, 3.1, "small")]
    [InlineData("Production", 100, 50.0, 99.0, "small")]
    [InlineData("Production", 100, 50.1, 20.1, "medium")]
    [InlineData("Production", 200, 200.0, null, "medium")]
    [InlineData("Production", 201, 1.0, 1.0, "large")]
    [InlineData("Production", 5, 200.1, 100.1, "large")]
    [InlineData("Trade", 10, 10.0, null, "micro")]
    [InlineData("Trade", 50, 100.0, null, "small")]
    [InlineData("Trade", 51, 100.0, null, "medium")]
    [InlineData("Trade", 100, 301.0, 100.0, "medium")]
    [InlineData("Trade", 101, 1.0, 1.0, "large")]
    public void A_size_follows_from_workers_and_either_figure(string field, int workers, double revenue, double? capital, string size) =>
        SizeRule.Of(Enum.Parse<EconomicField>(field), workers, (long)(revenue * Billion), capital is { } known ? (long)(known * Billion) : null).ShouldBe(size);

    [Fact]
    public void What_is_not_known_leaves_the_size_open()
    {
        SizeRule.Of(EconomicField.Production, null, 1, 1).ShouldBeNull();
        SizeRule.Of(EconomicField.Production, 5, null, null).ShouldBeNull();
        // Above the limit of revenue, the capital that is missing could still make it micro.
        SizeRule.Of(EconomicField.Production, 5, 4 * Billion, null).ShouldBeNull();
        // Too many workers for any limit: the figures do not matter any more.
        SizeRule.Of(EconomicField.Production, 500, 4 * Billion, null).ShouldBe("large");
    }

    [Theory]
    [InlineData("01", EconomicField.Production)]
    [InlineData("3811", EconomicField.Production)]
    [InlineData("43", EconomicField.Production)]
    [InlineData("45", EconomicField.Trade)]
    [InlineData("7120", EconomicField.Trade)]
    [InlineData("3", null)]
    [InlineData("xx", null)]
    [InlineData("00", null)]
    public void The_field_follows_from_the_division(string sector, EconomicField? field) => SizeRule.FieldOf(sector).ShouldBe(field);
}
