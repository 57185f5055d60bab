namespace Xanh.Assessment.Calculation;

/// <summary>A factor taken from a law, a standard or a table, as it was when the result was made.</summary>
/// <param name="Year">Of the source; null when the caller gave the factor.</param>
public sealed record UsedFactor(string Name, double Value, string Unit, int? Year, string Source);
