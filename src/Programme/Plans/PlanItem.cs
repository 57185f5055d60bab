namespace Xanh.Programme.Plans;

/// <summary>
/// Anything found in a plan: numbered within its kind, with its place in the source of the version that brought it. An amendment never
/// changes an item: it ends it and brings another of the same number.
/// </summary>
public abstract class PlanItem
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>From 1, in document order; the number stays with the item through all versions.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Version of the plan that brought the item, in this wording.</summary>
    public required int Since { get; init; }

    /// <summary>Version that changed or dropped it; null while it is in force.</summary>
    public int? Until { get; private set; }

    public required SourcePlace Place { get; init; }

    /// <summary>Whether the item, in this wording, belongs to a version of the plan.</summary>
    public bool IsInForce(int version) => Since <= version && (Until is null || Until > version);

    /// <summary>Ends the item with the version that changes or drops it.</summary>
    public void EndWith(int version) => Until = Until is null ? version : throw new InvalidOperationException("An item ends once.");
}
