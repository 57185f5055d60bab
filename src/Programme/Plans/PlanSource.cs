namespace Xanh.Programme.Plans;

/// <summary>The source text of a version of a plan, unrepaired; apart from <see cref="PlanVersion"/> because it is long and seldom needed.</summary>
public sealed class PlanSource
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary><see cref="PlanVersion.Number"/>.</summary>
    public required int Version { get; init; }

    public required string Text { get; init; }
}
