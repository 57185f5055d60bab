namespace Xanh.Documents.Plan;

/// <summary>A source of money the plan names, as printed.</summary>
public sealed record FundingSource(string Name, Evidence Evidence);
