using FsCheck;
using FsCheck.Fluent;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Tests.Quantities;

public class UnitTests
{
    private static readonly string[] Known =
    [
        "%", "1", "1/K", "A", "dB", "deg", "degC", "GJ/yr", "h/yr", "Hz", "K", "kg/h", "kg/kg", "kg/kWh", "kg/m3", "kJ/(kg.K)", "kJ/(m3.K)", "kJ/kg", "kJ/m3", "kPa",
        "kPa(a)", "kPa(g)", "kVA", "kvar", "kW", "kW/(m3/min)", "kWh/yr", "m", "m/s", "m2", "m2.K/W", "m2/s", "m3", "m3/(min.kPa)", "m3/(min.kPa2)", "m3/h", "m3/min",
        "m3/s", "m3/yr", "mg/L", "min", "MJ/m3", "MPa(a)", "s", "t/yr", "TOE/kWh", "TOE/m3", "TOE/t", "TOE/yr", "uS/cm", "V", "VND", "VND/GJ", "VND/kWh", "VND/m3",
        "VND/t", "VND/yr", "W", "W/(m.K)", "W/(m2.K)", "W/m", "yr", "degF", "psig", "gpm", "cfm", "hp", "Btu/(h.ft2.degF)", "USD/kWh", "mmH2O", "inH2O(g)", "lb/h",
    ];

    public static TheoryData<string> KnownUnits => [.. Known];

    [Theory]
    [MemberData(nameof(KnownUnits))]
    public void Units_of_the_tables_and_usual_ones_are_known(string symbol) => Unit.Parse(symbol).Symbol.ShouldBe(symbol);

    [Theory]
    [InlineData("")]
    [InlineData("kw")]
    [InlineData("ton")]
    [InlineData("Nm3/h")]
    [InlineData("kW//h")]
    [InlineData("kW/")]
    [InlineData("(kW")]
    [InlineData("kPa(x)")]
    [InlineData("kW(g)")]
    [InlineData("kPa(g)/m")]
    [InlineData("XYZ/kWh")]
    [InlineData("USD/VND")]
    [InlineData("m^")]
    [InlineData("m9")]
    public void What_is_no_unit_is_none(string symbol) => Unit.TryParse(symbol).ShouldBeNull();

    [Theory]
    [InlineData(1, "kWh", 3.6, "MJ")]
    [InlineData(1, "MMBtu", 1.05505585262, "GJ")]
    [InlineData(1, "hp", 0.74569987158227022, "kW")]
    [InlineData(14.503773773020923, "psi", 100, "kPa")]
    [InlineData(1, "gpm", 0.227124707, "m3/h")]
    [InlineData(1, "cfm", 0.028316846592, "m3/min")]
    [InlineData(212, "degF", 100, "degC")]
    [InlineData(491.67, "degR", 0, "degC")]
    [InlineData(1, "Btu/(h.ft2.degF)", 5.678263341113488, "W/(m2.K)")]
    [InlineData(1, "Btu/(lb.degF)", 4.1868, "kJ/(kg.K)")]
    [InlineData(24, "month", 2, "yr")]
    [InlineData(365, "d/yr", 8760, "h/yr")]
    [InlineData(1000, "kWh/yr", 3.6, "GJ/yr")]
    [InlineData(180, "deg", Math.PI, "rad")]
    [InlineData(1, "kg/m³", 1000, "g/m^3")]
    [InlineData(1, "m.s-1", 3.6, "km/h")]
    [InlineData(2, "kVND/kWh", 2000, "VND/kWh")]
    public void Conversions_agree_with_the_definitions(double value, string unit, double expected, string other) =>
        Quantity.Of(value, unit).In(other).ShouldBe(expected, 1e-9 * Math.Max(1, expected));

    [Fact]
    public void Any_value_comes_back_through_any_unit_of_its_dimension() =>
        Prop.ForAll(Gen.Elements(Known).ToArbitrary(), Gen.Choose(-1_000_000, 1_000_000).ToArbitrary(), (symbol, thousandths) =>
        {
            var unit = Unit.Parse(symbol);
            var value = thousandths / 1000.0;
            return Known.Select(Unit.Parse).Where(u => u.Dimension == unit.Dimension).All(other =>
                Math.Abs(other.ToSi(other.FromSi(unit.ToSi(value))) - unit.ToSi(value)) <= 1e-9 * Math.Max(1, Math.Abs(unit.ToSi(value))));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("kWh/yr", "kW")]
    [InlineData("h/yr", "1")]
    [InlineData("TOE", "GJ")]
    [InlineData("kVA", "kW")]
    [InlineData("kvar", "kW")]
    [InlineData("deg", "1")]
    public void What_looks_alike_does_not_convert(string one, string other) =>
        Should.Throw<InvalidOperationException>(() => Quantity.Of(1, one).In(other));

    [Fact]
    public void Differences_of_temperature_have_a_size_and_no_zero()
    {
        Quantity.Of(10, Unit.Parse("degF").ForDifferences()).In("K").ShouldBe(5.5555555556, 1e-9);
        Quantity.Of(10, Unit.Parse("degC").ForDifferences()).In("K").ShouldBe(10);
    }

    [Fact]
    public void Dimensions_are_said_in_base_units()
    {
        Unit.Parse("kW").Dimension.ToString().ShouldBe("kg·m^2·s^-3");
        Unit.Parse("VND/kWh").Dimension.ToString().ShouldBe("kg^-1·m^-2·s^2·money");
        Dimension.None.ToString().ShouldBe("1");
        Should.Throw<InvalidOperationException>(() => Quantity.Of(1, "m") + Quantity.Of(1, "Pa"));
        Quantity.Sqrt(Quantity.Of(9, "m2")).In("m").ShouldBe(3);
        Should.Throw<InvalidOperationException>(() => Quantity.Sqrt(Quantity.Of(9, "m3")));
    }

    [Fact]
    public void A_currency_is_carried_and_never_converted()
    {
        Unit.Parse("VND/kWh").InCurrency("USD").Symbol.ShouldBe("USD/kWh");
        Unit.Parse("kW").InCurrency("USD").Symbol.ShouldBe("kW");
    }
}
