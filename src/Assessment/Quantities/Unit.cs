namespace Xanh.Assessment.Quantities;

/// <summary>A unit of measure as written, with what one of it is in SI. Immutable.</summary>
/// <param name="Symbol">As printed: <c>kW</c>, <c>m3/h</c>, <c>kPa(g)</c>, <c>VND/kWh</c>.</param>
/// <param name="Factor">How many coherent SI units one of it is; exact by definition of the unit.</param>
/// <param name="Offset">Added after the factor: 273.15 for <c>degC</c>; 0 for all that are no temperatures.</param>
/// <param name="Currency">The currency of a price or an amount of money; null for others.</param>
public sealed record Unit(string Symbol, Dimension Dimension, double Factor, QuantityKind Kind = QuantityKind.Plain, double Offset = 0, string? Currency = null)
{
    public static Unit One { get; } = new("1", Dimension.None, 1);

    /// <summary>A unit that the program itself names.</summary>
    /// <exception cref="FormatException">There is no such unit; for text of others use <see cref="TryParse"/>.</exception>
    public static Unit Parse(string symbol) => TryParse(symbol) ?? throw new FormatException($"No unit: {symbol}");

    /// <summary>A unit as people write it; null when it is none. Grammar and symbols: <see cref="UnitReader"/>, <see cref="UnitSymbols"/>.</summary>
    public static Unit? TryParse(string symbol) => UsualUnits.Find(symbol) ?? UnitReader.Read(symbol);

    public double ToSi(double value) => (value * Factor) + Offset;

    public double FromSi(double si) => (si - Offset) / Factor;

    /// <summary>The same unit for differences: <c>degF</c> keeps its size and loses its zero.</summary>
    public Unit ForDifferences() => Kind == QuantityKind.Temperature ? this with { Kind = QuantityKind.Plain, Offset = 0 } : this;

    /// <summary>The same unit for temperatures: <c>K</c> counts from absolute zero.</summary>
    public Unit ForTemperatures() => Kind == QuantityKind.Plain && Dimension == Dimension.Temperature ? this with { Kind = QuantityKind.Temperature } : this;

    /// <summary>The same unit in another currency: <c>VND/kWh</c> becomes <c>USD/kWh</c>.</summary>
    public Unit InCurrency(string currency) => Currency is null || Currency == currency
        ? this
        : this with { Currency = currency, Symbol = Symbol.Replace(Currency, currency, StringComparison.Ordinal) };
}
