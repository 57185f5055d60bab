namespace Xanh.Programme.Work;

/// <summary>A plan as it was in force on a past day.</summary>
/// <param name="Version">Number of the version in force; null when the plan was not in force yet.</param>
public sealed record Baseline(DateOnly On, int? Version, string? DocumentNumber, IReadOnlyList<BaselineTask> Tasks);
