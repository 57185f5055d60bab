using Xanh.Programme.Technologies;
using Xanh.Programme.Tests.Registers;

namespace Xanh.Programme.Tests.Technologies;

public class DemandSupplyTests
{
    // Targets for 2030: water 70–80 %, monitoring 20 %, materials none.
    [Theory]
    [InlineData("water", "200", "139.8", 69.9, "below")]
    [InlineData("water", "200", "140", 70.0, "within")]
    [InlineData("water", "200", "160", 80.0, "within")]
    [InlineData("water", "200", "160.2", 80.1, "above")]
    [InlineData("water", "3", "2", 66.7, "below")]
    [InlineData("water", "100", "0", 0.0, "below")]
    [InlineData("monitoring", "10", "2", 20.0, "within")]
    [InlineData("materials", "10", "2", 20.0, "")]
    public void Coverage_and_how_it_stands_to_the_target_follow_from_the_figures(string group, string demand, string supply, double coverage, string level)
    {
        var line = Filled.Of(new DemandSupplyRegister(), ("name", "Thiết bị"), ("group", group), ("year", "2026"), ("unit", "bộ"), ("demand", demand), ("domestic-supply", supply));
        (line.Coverage, line.Level).ShouldBe(((decimal?)coverage, level));
    }

    [Theory]
    [InlineData("", "5")]
    [InlineData("5", "")]
    [InlineData("0", "5")]
    public void What_is_not_known_or_not_needed_has_no_coverage(string demand, string supply)
    {
        var line = Filled.Of(new DemandSupplyRegister(), ("name", "Thiết bị"), ("group", "water"), ("year", "2026"), ("unit", "bộ"), ("demand", demand), ("domestic-supply", supply));
        (line.Coverage, line.Level).ShouldBe((null, ""));
    }

    [Fact]
    public void Every_target_is_a_range_of_percent()
    {
        ProductGroup.All.Count.ShouldBe(9);
        ProductGroup.All.ShouldAllBe(g => (g.TargetFrom == null) == (g.TargetTo == null) && (g.TargetFrom ?? 0) <= (g.TargetTo ?? 0) && (g.TargetTo ?? 0) <= 100);
        (ProductGroup.Find("water")!.TargetFrom, ProductGroup.Find("water")!.TargetTo).ShouldBe((70m, 80m));
    }
}
