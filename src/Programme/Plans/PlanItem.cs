namespace Xanh.Programme.Plans;

/// <summary>Anything found in a plan: numbered within its kind in document order, with its place in the source.</summary>
public abstract class PlanItem
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>From 1, in document order.</summary>
    public required int Ordinal { get; init; }

    public required SourcePlace Place { get; init; }
}
