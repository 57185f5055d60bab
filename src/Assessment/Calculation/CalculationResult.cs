namespace Xanh.Assessment.Calculation;

/// <summary>A result that explains itself.</summary>
/// <param name="Outputs">In the order of the declaration.</param>
/// <param name="Steps">How they came about, in order.</param>
/// <param name="Warnings">What to know before one trusts it.</param>
/// <param name="Factors">The factors of others it rests on, frozen with source and year.</param>
public sealed record CalculationResult(
    IReadOnlyList<OutputValue> Outputs, IReadOnlyList<CalculationStep> Steps, IReadOnlyList<CalculationWarning> Warnings, IReadOnlyList<UsedFactor> Factors);
