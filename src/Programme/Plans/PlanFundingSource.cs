namespace Xanh.Programme.Plans;

/// <summary>A source of money a plan names.</summary>
public sealed class PlanFundingSource : PlanItem
{
    public required string Name { get; init; }
}
