namespace Xanh.Assessment.Calculation;

/// <summary>Something to know about a result that is a number all the same.</summary>
/// <param name="Code">Stable, for programs.</param>
public sealed record CalculationWarning(string Code, Words Message);
