namespace Xanh.Programme.Reporting.Rules;

/// <summary>A typed answer as it would be kept, with what is wrong with it.</summary>
/// <param name="Value">Null when it cannot be kept at all: the typed text is then all there is.</param>
public sealed record ReadAnswer(string? Value, IReadOnlyList<FieldFault> Faults);
