namespace Xanh.Assessment.Portfolios;

/// <summary>One step of a marginal cost curve. Immutable.</summary>
/// <param name="CostPerUnit">Money for one unit saved; below zero the option pays for itself.</param>
/// <param name="Saved">Units a year.</param>
/// <param name="Before">Units a year of all cheaper options: where the step begins.</param>
public sealed record CurveStep(string Option, double CostPerUnit, double Saved, double Before);
