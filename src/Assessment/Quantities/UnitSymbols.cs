using System.Collections.Frozen;
using static Xanh.Assessment.Quantities.Dimension;

namespace Xanh.Assessment.Quantities;

/// <summary>The symbols that units are made of, with factors as the SI brochure and the international yard and pound agreement define them.</summary>
/// <remarks>
/// A symbol that means two things is left out: <c>ton</c>, <c>cal</c> without its kind, <c>C</c>. So is a volume at a norm state (<c>Nm3</c>,
/// <c>scf</c>): it is an amount of gas, not a volume.
/// </remarks>
internal static class UnitSymbols
{
    private const double Pound = 0.45359237;
    private const double StandardGravity = 9.80665;
    private const double Foot = 0.3048;
    private const double Inch = 0.0254;
    private const double Gallon = 231 * Inch * Inch * Inch;
    private const double Btu = 1055.05585262;

    private static readonly Dimension Area = Length * Length;
    private static readonly Dimension Volume = Area * Length;
    private static readonly Dimension Force = Mass * Length / Time.Power(2);
    private static readonly Dimension Watt = Energy / Time;
    private static readonly Dimension Volt = Watt / Current;

    // Those that take prefixes: k, M, m, …
    private static readonly FrozenDictionary<string, Unit> Prefixed = Table(
        new("m", Length, 1), new("g", Mass, 1e-3), new("t", Mass, 1000), new("s", Time, 1), new("A", Current, 1), new("V", Volt, 1),
        new("W", Watt, 1), new("J", Energy, 1), new("Wh", Energy, 3600), new("Pa", Pressure, 1), new("bar", Pressure, 1e5), new("N", Force, 1),
        new("Hz", None / Time, 1), new("S", Current / Volt, 1), new("L", Volume, 1e-3), new("l", Volume, 1e-3), new("VA", Apparent, 1),
        new("var", Reactive, 1), new("cal", Energy, 4.1868), new("K", Temperature, 1), new("St", Area / Time, 1e-4), new("TOE", Toe, 1), new("toe", Toe, 1));

    private static readonly FrozenDictionary<string, double> Prefixes = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["T"] = 1e12, ["G"] = 1e9, ["M"] = 1e6, ["k"] = 1e3, ["h"] = 100, ["d"] = 0.1, ["c"] = 0.01, ["m"] = 1e-3, ["u"] = 1e-6, ["n"] = 1e-9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Unit> Whole = Table(
        // numbers, angles, levels
        new("1", None, 1), new("%", None, 0.01), new("ppm", None, 1e-6), new("rad", Angle, 1), new("deg", Angle, Math.PI / 180), new("°", Angle, Math.PI / 180),
        new("dB", Level, 1),
        // time; a year here is a year of account
        new("min", Time, 60), new("h", Time, 3600), new("hr", Time, 3600), new("d", Time, 86400), new("day", Time, 86400),
        new("yr", Year, 1), new("year", Year, 1), new("y", Year, 1), new("month", Year, 1.0 / 12), new("mo", Year, 1.0 / 12),
        // temperatures
        Thermometer("degC", 1, 273.15), Thermometer("°C", 1, 273.15), Thermometer("degF", 5.0 / 9, 459.67 * 5 / 9), Thermometer("°F", 5.0 / 9, 459.67 * 5 / 9),
        Thermometer("degR", 5.0 / 9, 0), Thermometer("°R", 5.0 / 9, 0),
        // length, area, volume
        new("in", Length, Inch), new("ft", Length, Foot), new("yd", Length, 3 * Foot), new("mi", Length, 5280 * Foot), new("km", Length, 1000),
        new("ha", Area, 1e4), new("gal", Volume, Gallon), new("kgal", Volume, 1000 * Gallon), new("gpm", Volume / Time, Gallon / 60), new("cfm", Volume / Time, Foot * Foot * Foot / 60),
        new("mph", Length / Time, 5280 * Foot / 3600), new("fpm", Length / Time, Foot / 60),
        // mass and force
        new("lb", Mass, Pound), new("lbm", Mass, Pound), new("klb", Mass, 1000 * Pound), new("oz", Mass, Pound / 16), new("lbf", Force, Pound * StandardGravity), new("kgf", Force, StandardGravity),
        // pressure; columns of water at 4 °C and of mercury at 0 °C, conventional
        new("psi", Pressure, Psi), Gauge("psig", Psi), Vacuum("psia", Psi), Gauge("barg", 1e5), Vacuum("bara", 1e5), Gauge("kPag", 1000), Vacuum("kPaa", 1000),
        Gauge("MPag", 1e6), Vacuum("MPaa", 1e6), new("atm", Pressure, 101325), new("at", Pressure, 98066.5), new("mmHg", Pressure, 133.322387415), new("inHg", Pressure, 25.4 * 133.322387415),
        new("Torr", Pressure, 101325.0 / 760), new("mH2O", Pressure, 9806.65), new("mmH2O", Pressure, 9.80665), new("inH2O", Pressure, 25.4 * 9.80665), new("ftH2O", Pressure, 304.8 * 9.80665),
        // energy and power
        new("Btu", Energy, Btu), new("BTU", Energy, Btu), new("kBtu", Energy, 1e3 * Btu), new("MMBtu", Energy, 1e6 * Btu), new("MMBTU", Energy, 1e6 * Btu), new("therm", Energy, 1e5 * Btu),
        new("hp", Watt, 550 * Foot * Pound * StandardGravity), new("PS", Watt, 75 * StandardGravity), new("TR", Watt, 12000 * Btu / 3600), new("RT", Watt, 12000 * Btu / 3600),
        new("VAr", Reactive, 1), new("kVAr", Reactive, 1000), new("MVAr", Reactive, 1e6), new("kVAR", Reactive, 1000), new("mho", Current / Volt, 1), new("umho", Current / Volt, 1e-6),
        new("kgOE", Toe, 1e-3), new("đ", Money, 1, Currency: "VND"));

    private const double Psi = Pound * StandardGravity / (Inch * Inch);

    public static Unit? Find(string symbol)
    {
        if (Whole.TryGetValue(symbol, out var whole))
            return whole;
        if (Prefixed.TryGetValue(symbol, out var plain))
            return plain;
        if (Currencies.Has(symbol))
            return new Unit(symbol, Money, 1, Currency: symbol);
        if (symbol.Length < 2 || !Prefixes.TryGetValue(symbol[..1], out var prefix))
            return null;
        var rest = symbol[1..];
        if (Currencies.Has(rest) && symbol[0] is 'k' or 'M' or 'G')
            return new Unit(symbol, Money, prefix, Currency: rest);
        return Prefixed.TryGetValue(rest, out var unit) ? unit with { Factor = prefix * unit.Factor } : null;
    }

    private static Unit Thermometer(string symbol, double factor, double offset) => new(symbol, Temperature, factor, QuantityKind.Temperature, offset);

    private static Unit Gauge(string symbol, double factor) => new(symbol, Pressure, factor, QuantityKind.GaugePressure);

    private static Unit Vacuum(string symbol, double factor) => new(symbol, Pressure, factor, QuantityKind.AbsolutePressure);

    private static FrozenDictionary<string, Unit> Table(params Unit[] units) => units.ToFrozenDictionary(u => u.Symbol, StringComparer.Ordinal);
}
