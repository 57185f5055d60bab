namespace Xanh.Assessment.Verification;

/// <summary>A period of the same length as the others: what was used, and what drives it.</summary>
/// <param name="Use">Energy or water used.</param>
/// <param name="Drivers">Production, degree days, share of a product…; the same ones in the same order in every period.</param>
public sealed record BaselinePeriod(double Use, IReadOnlyList<double> Drivers);
