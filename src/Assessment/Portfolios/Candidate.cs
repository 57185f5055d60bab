namespace Xanh.Assessment.Portfolios;

/// <summary>An option to be chosen or not. Immutable.</summary>
/// <param name="Cost">Millions of VND, 0 or more.</param>
/// <param name="Value">What it brings if chosen: net present value, tonnes saved, any one measure; additive after interaction.</param>
/// <param name="Group">Null: in no group.</param>
public sealed record Candidate(string Id, int Cost, double Value, string? Group = null);
