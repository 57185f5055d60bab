namespace Xanh.Assessment.Verification;

/// <summary>A coefficient of a baseline with its standard error and its t value.</summary>
public sealed record Coefficient(double Value, double Error)
{
    /// <summary>Beyond about ±2 the driver matters.</summary>
    public double T => Value / Error;
}
