namespace Xanh.Assessment.Plausibility;

/// <summary>What a meter counted from one reading to the next.</summary>
/// <param name="Amount">Null while it is not known: the meter was reset or replaced, and nobody has said how.</param>
public sealed record MeterUse(DateOnly From, DateOnly To, double? Amount);
