using Xanh.Assessment.Factors;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Tests.Factors;

public class FactorTableTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Every_factor_has_a_unit_a_source_and_days_in_order()
    {
        FactorTable.Shipped.All.Count.ShouldBeGreaterThan(90);
        FactorTable.Shipped.All.ShouldAllBe(f => f.Value > 0 && f.Source.Length > 0 && Unit.TryParse(f.Unit) != null && (f.To == null || f.To >= f.From));
    }

    [Fact]
    public void No_two_factors_of_one_unit_hold_on_the_same_day() => FactorTable.Shipped.All
        .GroupBy(f => (f.Purpose, f.Item, Unit.Parse(f.Unit).Dimension))
        .Where(g => g.Any(a => g.Any(b => !ReferenceEquals(a, b) && a.Holds(b.From))))
        .ShouldBeEmpty();

    [Fact]
    public void Each_grid_year_has_its_own_figure()
    {
        FactorTable.Shipped.Find(FactorPurpose.GridEmission, "electricity", new DateOnly(2022, 6, 1)).Value.Value.ShouldBe(0.6766);
        FactorTable.Shipped.Find(FactorPurpose.GridEmission, "electricity", new DateOnly(2014, 12, 31)).Value.Value.ShouldBe(0.6612);
        FactorTable.Shipped.Find(FactorPurpose.GridEmission, "electricity", new DateOnly(2013, 12, 31)).Refusals.Single().Code.ShouldBe("factor-not-in-force");
    }

    [Fact]
    public void The_unit_of_the_amount_chooses_between_tonnes_and_litres()
    {
        FactorTable.Shipped.Find(FactorPurpose.OilEquivalent, "diesel", Today, Quantity.Of(1, "t")).Value.Value.ShouldBe(1.02);
        FactorTable.Shipped.Find(FactorPurpose.OilEquivalent, "diesel", Today, Quantity.Of(1, "L")).Value.Value.ShouldBe(0.88);
        FactorTable.Shipped.Find(FactorPurpose.OilEquivalent, "diesel", Today, Quantity.Of(1, "kWh")).Refusals.Single().Code.ShouldBe("factor-of-another-unit");
    }

    [Fact]
    public void What_is_not_there_is_said_so() =>
        FactorTable.Shipped.Find(FactorPurpose.OilEquivalent, "plutonium", Today).Refusals.Single().Code.ShouldBe("factor-unknown");

    [Fact]
    public void Factors_of_a_province_come_before_those_that_ship()
    {
        var own = new Factor(FactorPurpose.OilEquivalent, "coal_dust_5_6", 0.52, "TOE/t", new DateOnly(2020, 1, 1), null, "phòng thí nghiệm", Confidence.High);
        FactorTable.Shipped.With([own]).Find(FactorPurpose.OilEquivalent, "coal_dust_5_6", Today).Value.ShouldBe(own);
        FactorTable.Shipped.Find(FactorPurpose.OilEquivalent, "coal_dust_5_6", Today).Value.Value.ShouldBe(0.5);
    }
}
