using Xanh.Assessment.Factors;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Tests.Factors;

public class EnergyTotalsTests
{
    private static readonly EnergyTotals Totals = new(FactorTable.Shipped, new DateOnly(2023, 7, 1));

    private static readonly EnergyUse[] Electricity = [new("electricity", Quantity.Of(1, "MWh"))];

    // The trap: one megawatt-hour is 0.1543 TOE in a report and 3600 MJ under a norm; turning the one into the other would give 6460 MJ.
    [Fact]
    public void Electricity_counts_one_way_as_oil_and_another_way_under_a_norm()
    {
        var toe = Totals.OilEquivalent(Electricity).Value;
        var norm = Totals.NormEnergy(Electricity).Value;
        toe.Total.In("TOE").ShouldBe(0.1543, 1e-12);
        norm.Total.In("MJ").ShouldBe(3600, 1e-9);
        toe.Factors.Single().Source.ShouldBe("CV 3505/BCT-KHCN");
        norm.Factors.Single().Source.ShouldBe("TT 20/2016/TT-BCT");
        Should.Throw<InvalidOperationException>(() => toe.Total.In("MJ"));
        Should.Throw<InvalidOperationException>(() => toe.Total + norm.Total);
    }

    // 1,000,000 kWh + 100 t coal 3-4 + 10,000 l diesel = 154.3 + 60 + 8.8.
    [Fact]
    public void Carriers_add_up_each_by_its_factor()
    {
        var total = Totals.OilEquivalent([new("electricity", Quantity.Of(1_000_000, "kWh")), new("coal_dust_3_4", Quantity.Of(100, "t")), new("diesel", Quantity.Of(10_000, "L"))]).Value;
        total.Total.In("TOE").ShouldBe(223.1, 1e-9);
        total.Parts.Select(p => p.Key).ShouldBe(["electricity", "coal_dust_3_4", "diesel"]);
        total.Factors.Count.ShouldBe(3);
    }

    // 10 MWh · 0.6592 + 1 t anthracite · 26.7 GJ/t · 98.3 kg/GJ.
    [Fact]
    public void Carbon_dioxide_of_grid_and_fuel()
    {
        var total = Totals.CarbonDioxide([new("electricity", Quantity.Of(10, "MWh")), new("anthracite", Quantity.Of(1, "t")), new("wood", Quantity.Of(5, "t"))]).Value;
        total.Total.In("t").ShouldBe(6.592 + 2.62461, 1e-9);
        total.Factors.Count.ShouldBe(3);
        Totals.BiogenicCarbonDioxide([new("electricity", Quantity.Of(10, "MWh")), new("wood", Quantity.Of(5, "t"))]).Value.Total.In("t").ShouldBe(5 * 15.6 * 0.112, 1e-9);
    }

    [Fact]
    public void Gas_may_be_metered_by_volume_or_by_mass()
    {
        Totals.CarbonDioxide([new("natural_gas", Quantity.Of(1, "t"))]).Value.Total.In("kg").ShouldBe(48 * 56.1, 1e-9);
        Totals.CarbonDioxide([new("natural_gas", Quantity.Of(1000, "m3"))]).Value.Total.In("kg").ShouldBe(37.683 * 56.1, 1e-9);
    }

    [Fact]
    public void A_result_keeps_its_factors_when_the_table_changes()
    {
        var before = Totals.OilEquivalent(Electricity).Value;
        var changed = new EnergyTotals(FactorTable.Shipped.With([new(FactorPurpose.OilEquivalent, "electricity", 0.0002, "TOE/kWh", new DateOnly(2020, 1, 1), null, "bảng mới", Confidence.Low)]), new DateOnly(2023, 7, 1));
        changed.OilEquivalent(Electricity).Value.Total.In("TOE").ShouldBe(0.2, 1e-12);
        before.Total.In("TOE").ShouldBe(0.1543, 1e-12);
        before.Factors.Single().Value.ShouldBe(0.0001543);
        before.Factors.Single().Year.ShouldBe(2011);
    }

    [Fact]
    public void Every_carrier_without_factor_is_named()
    {
        var refused = Totals.OilEquivalent([new("straw", Quantity.Of(1, "t")), new("electricity", Quantity.Of(1, "kWh")), new("peat", Quantity.Of(1, "t"))]);
        refused.Refusals.Select(r => r.Input).ShouldBe(["straw", "peat"]);
    }

    [Fact]
    public void A_saving_is_a_negative_amount() => Totals.NormEnergy([new("lpg", Quantity.Of(-2, "kg"))]).Value.Total.In("MJ").ShouldBe(-91.276, 1e-9);

    [Fact]
    public void Nothing_used_is_nothing() => Totals.OilEquivalent([]).Value.Total.In("TOE").ShouldBe(0);
}
