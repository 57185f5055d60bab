namespace Xanh.Assessment.Calculation;

/// <summary>Why a calculation is refused.</summary>
/// <param name="Code">Stable, for programs: <c>above-limit</c>, <c>pump-efficiency-above-one</c>.</param>
/// <param name="Input">The key it is about; null when it is about none alone.</param>
/// <param name="Message">A sentence that says what is wrong and what to do.</param>
public sealed record CalculationRefusal(string Code, string? Input, Words Message);
