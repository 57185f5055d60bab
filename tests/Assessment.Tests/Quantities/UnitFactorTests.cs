using System.Globalization;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Tests.Quantities;

/// <summary>Every symbol against its size in SI as printed in NIST SP 811 (2008), appendix B, or the SI brochure; rounded there to seven digits.</summary>
public class UnitFactorTests
{
    private const string Printed = """
        m 1; g 0.001; t 1000; s 1; A 1; V 1; W 1; J 1; Wh 3600; Pa 1; bar 100000; N 1; Hz 1; S 1; L 0.001; l 0.001; VA 1; var 1; cal 4.1868; K 1; St 0.0001; TOE 1; toe 1
        1 1; % 0.01; ppm 0.000001; rad 1; deg 0.01745329; ° 0.01745329; dB 1; min 60; h 3600; hr 3600; d 86400; day 86400; yr 1; year 1; y 1; month 0.08333333; mo 0.08333333
        in 0.0254; ft 0.3048; yd 0.9144; mi 1609.344; km 1000; ha 10000; gal 0.003785412; kgal 3.785412; gpm 0.00006309020; cfm 0.0004719474; mph 0.44704; fpm 0.00508
        lb 0.4535924; lbm 0.4535924; klb 453.5924; oz 0.02834952; lbf 4.448222; kgf 9.80665; psi 6894.757; psig 6894.757; psia 6894.757; barg 100000; bara 100000
        kPag 1000; kPaa 1000; MPag 1000000; MPaa 1000000; atm 101325; at 98066.5; mmHg 133.3224; inHg 3386.389; Torr 133.3224; mH2O 9806.65; mmH2O 9.80665; inH2O 249.0889; ftH2O 2989.067
        Btu 1055.056; BTU 1055.056; kBtu 1055056; MMBtu 1055056000; MMBTU 1055056000; therm 105505600; hp 745.6999; PS 735.4988; TR 3516.853; RT 3516.853
        VAr 1; kVAr 1000; MVAr 1000000; kVAR 1000; mho 1; umho 0.000001; kgOE 0.001; đ 1; VND 1; USD 1
        TW 1e12; GJ 1e9; MJ 1e6; kWh 3.6e6; hL 0.1; dm 0.1; cm 0.01; mm 0.001; uS 1e-6; nm 1e-9; kVND 1000; MUSD 1e6; GVND 1e9; ktoe 1000
        kg/m3 1; kJ/(kg.K) 1000; m3/h 0.0002777778; kg/kWh 2.777778e-7; kWh/t 3600; W/(m2.K) 1; m3/(min.kPa2) 1.666667e-8; m·s-1 1; kg*m/s^2 1; (m) 1; m³/(h) 0.0002777778; 1/s 1; 1/K 1
        """;

    public static TheoryData<string, double> Units => [.. Printed.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(u => u.Split(' ')).Select(u => (u[0], double.Parse(u[1], CultureInfo.InvariantCulture)))];

    [Fact]
    public void Every_unit_has_the_printed_size()
    {
        foreach (var (symbol, size) in Units.Select(u => u.Data))
            Unit.Parse(symbol).Factor.ShouldBe(size, 4e-7 * size, symbol);
    }

    // Ice melts at 0 °C, 32 °F, 273.15 K, 491.67 °R; water boils 100 K above.
    [Theory]
    [InlineData("degC", 0, 100)]
    [InlineData("°C", 0, 100)]
    [InlineData("degF", 32, 212)]
    [InlineData("°F", 32, 212)]
    [InlineData("degR", 491.67, 671.67)]
    [InlineData("°R", 491.67, 671.67)]
    public void Thermometers_agree_at_ice_and_steam(string symbol, double ice, double steam)
    {
        Quantity.Of(ice, symbol).Si.ShouldBe(273.15, 1e-9);
        Quantity.Of(steam, symbol).Si.ShouldBe(373.15, 1e-9);
        Quantity.Of(373.15, Unit.Parse("K").ForTemperatures()).In(symbol).ShouldBe(steam, 1e-9);
    }

    [Theory]
    [InlineData("W", "kg·m^2·s^-3")]
    [InlineData("V", "kg·m^2·s^-3·A^-1")]
    [InlineData("S", "kg^-1·m^-2·s^3·A^2")]
    [InlineData("N", "kg·m·s^-2")]
    [InlineData("kgf", "kg·m·s^-2")]
    [InlineData("St", "m^2·s^-1")]
    [InlineData("gal", "m^3")]
    [InlineData("ha", "m^2")]
    [InlineData("cfm", "m^3·s^-1")]
    [InlineData("mph", "m·s^-1")]
    [InlineData("psi", "kg·m^-1·s^-2")]
    [InlineData("Hz", "s^-1")]
    [InlineData("hp", "kg·m^2·s^-3")]
    [InlineData("mho", "kg^-1·m^-2·s^3·A^2")]
    [InlineData("kvar", "var")]
    [InlineData("kVA", "VA")]
    [InlineData("dB", "dB")]
    [InlineData("deg", "rad")]
    [InlineData("TOE/yr", "yr^-1·TOE")]
    [InlineData("USD/t", "kg^-1·money")]
    [InlineData("1/K", "K^-1")]
    public void Every_unit_is_of_its_dimension(string symbol, string dimension) => Unit.Parse(symbol).Dimension.ToString().ShouldBe(dimension);

    [Theory]
    [InlineData("kPa(g)", QuantityKind.GaugePressure)]
    [InlineData("kPa(a)", QuantityKind.AbsolutePressure)]
    [InlineData("psi(g)", QuantityKind.GaugePressure)]
    [InlineData("inH2O(a)", QuantityKind.AbsolutePressure)]
    [InlineData("barg", QuantityKind.GaugePressure)]
    [InlineData("bara", QuantityKind.AbsolutePressure)]
    [InlineData("MPaa", QuantityKind.AbsolutePressure)]
    [InlineData("kPag", QuantityKind.GaugePressure)]
    [InlineData("kPa", QuantityKind.Plain)]
    [InlineData("degC", QuantityKind.Temperature)]
    [InlineData("K", QuantityKind.Plain)]
    public void Every_unit_says_what_it_counts_from(string symbol, QuantityKind kind) => Unit.Parse(symbol).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("VND/kWh", "VND")]
    [InlineData("kUSD", "USD")]
    [InlineData("đ", "VND")]
    [InlineData("kW", null)]
    [InlineData("USD/USD", "USD")]
    public void Money_keeps_its_currency(string symbol, string? currency) => Unit.Parse(symbol).Currency.ShouldBe(currency);

    [Theory]
    [InlineData("hUSD")]
    [InlineData("mVND")]
    [InlineData("kkW")]
    [InlineData("k")]
    [InlineData("xW")]
    [InlineData("kft")]
    [InlineData("m5")]
    [InlineData("m-5")]
    [InlineData("m0")]
    [InlineData("m-")]
    [InlineData("kW)")]
    [InlineData("()")]
    [InlineData("m(")]
    [InlineData("kPa(gg)")]
    [InlineData("kPa(g")]
    [InlineData("kPa(g).m")]
    [InlineData("barg/m")]
    [InlineData("barg2")]
    [InlineData("barg(a)")]
    [InlineData("m(g)")]
    [InlineData("H2O")]
    [InlineData("VND.USD")]
    [InlineData("kW.kW.kW.kW.kW.kW.kW.kW.kW.kW.kW.kW.kW.kW")]
    public void What_is_no_unit_is_none(string symbol) => Unit.TryParse(symbol).ShouldBeNull();

    [Theory]
    [InlineData("m4", 4)]
    [InlineData("m-4", -4)]
    [InlineData("(m2)2", 4)]
    [InlineData("m^-1", -1)]
    [InlineData("m.m.m", 3)]
    [InlineData("m/m/m", -1)]
    [InlineData("m/(m/m)", 1)]
    public void Exponents_and_brackets_are_read(string symbol, int power) => Unit.Parse(symbol).Dimension.ShouldBe(Dimension.Length.Power(power));

    [Theory]
    [InlineData(" kW ", "kW")]
    [InlineData("μS/cm", "μS/cm")]
    [InlineData("µm", "µm")]
    [InlineData("m³/h", "m³/h")]
    [InlineData("m².K/W", "m².K/W")]
    public void A_unit_is_printed_as_it_was_written(string symbol, string printed) => Unit.Parse(symbol).Symbol.ShouldBe(printed);

    [Fact]
    public void The_longest_unit_has_forty_signs()
    {
        Unit.TryParse(string.Join('.', Enumerable.Repeat("m/m", 10)) + ".").ShouldBeNull();
        Unit.TryParse("m" + string.Concat(Enumerable.Repeat("/m", 1)) + new string(' ', 60)).ShouldNotBeNull();
        Unit.TryParse("(((((((((((((((((((m)))))))))))))))))))").ShouldNotBeNull(); // 39
        Unit.TryParse("((((((((((((((((((((m))))))))))))))))))))").ShouldBeNull(); // 41
        Unit.TryParse("(((((((((((((((((((km)))))))))))))))))))").ShouldNotBeNull(); // 40
    }

    [Fact]
    public void Only_the_unit_of_a_temperature_becomes_one()
    {
        Unit.Parse("K").ForTemperatures().Kind.ShouldBe(QuantityKind.Temperature);
        Unit.Parse("kPa").ForTemperatures().Kind.ShouldBe(QuantityKind.Plain);
        Unit.Parse("kPa(g)").ForDifferences().Kind.ShouldBe(QuantityKind.GaugePressure);
        Unit.Parse("degF").ForDifferences().Offset.ShouldBe(0);
        Unit.Parse("degF").ForTemperatures().Offset.ShouldBe(459.67 * 5 / 9, 1e-9);
    }

    [Fact]
    public void A_unit_in_its_own_currency_or_without_one_stays_itself()
    {
        var price = Unit.Parse("VND/kWh");
        price.InCurrency("VND").ShouldBeSameAs(price);
        Unit.One.InCurrency("USD").ShouldBeSameAs(Unit.One);
        price.InCurrency("EUR").Currency.ShouldBe("EUR");
    }
}
