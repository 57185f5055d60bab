namespace Xanh.Assessment.Balances;

/// <summary>An amount as somebody knows it, with its standard deviation. Immutable.</summary>
/// <param name="Deviation">Standard deviation in the unit of the value, above 0.</param>
/// <param name="Evidence">How it is known.</param>
/// <param name="Source">By whom, with what, when.</param>
public sealed record KnownAmount(double Value, double Deviation, Evidence Evidence = Evidence.Measured, string Source = "")
{
    /// <summary>With a deviation as a share of the value.</summary>
    public static KnownAmount Within(double value, double share, Evidence evidence = Evidence.Measured, string source = "") =>
        new(value, Math.Abs(value) * share, evidence, source);
}
