namespace Xanh.Programme.Budget;

/// <summary>A source of money that a plan names, to choose in a form.</summary>
public sealed record FundingChoice(Guid PlanId, string PlanName, int Ordinal, string Name);
