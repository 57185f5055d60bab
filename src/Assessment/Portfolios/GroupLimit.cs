namespace Xanh.Assessment.Portfolios;

/// <summary>What may be chosen of one group at most. Immutable.</summary>
/// <param name="Cost">Millions of VND; null: no limit of its own.</param>
/// <param name="Count">Number of candidates; null: no limit. 1 makes the candidates exclude one another.</param>
public sealed record GroupLimit(string Group, int? Cost = null, int? Count = null);
