namespace Xanh.Assessment.Calculation;

/// <summary>One step of a calculation.</summary>
/// <param name="Text">What is computed.</param>
/// <param name="Formula">By which formula; empty when a value was only converted.</param>
public sealed record CalculationStep(Words Text, string Formula, double Value, string Unit);
