namespace Xanh.Programme.Plans;

/// <summary>A line of "Nơi nhận".</summary>
public sealed class PlanRecipient : PlanItem
{
    public required string Name { get; init; }
}
