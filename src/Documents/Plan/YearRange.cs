namespace Xanh.Documents.Plan;

/// <summary>Years, both ends included; null where open ("đến năm 2025": from null, to 2025).</summary>
public sealed record YearRange(int? From, int? To);
