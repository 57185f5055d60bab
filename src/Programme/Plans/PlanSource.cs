namespace Xanh.Programme.Plans;

/// <summary>The source text of a plan, unrepaired; apart from <see cref="Plan"/> because it is long and seldom needed.</summary>
public sealed class PlanSource
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    public required string Text { get; init; }
}
