namespace Xanh.Assessment.Quantities;

/// <summary>What a value of a unit counts from.</summary>
public enum QuantityKind
{
    /// <summary>An amount or a difference: from nothing. A plain <c>kPa</c> is a pressure difference, a plain <c>K</c> may be either.</summary>
    Plain,

    /// <summary>A pressure above that of the air around: <c>kPa(g)</c>.</summary>
    GaugePressure,

    /// <summary>A pressure above vacuum: <c>kPa(a)</c>.</summary>
    AbsolutePressure,

    /// <summary>A temperature, not a difference of two: <c>degC</c>, <c>degF</c>, and <c>K</c> where a temperature is asked for.</summary>
    Temperature,
}
