using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A change a plan makes to an earlier document.</summary>
public sealed class PlanAmendment : PlanItem
{
    public required string Number { get; init; }

    /// <summary>The item changed, as cited; null for the whole.</summary>
    public string? Item { get; init; }

    public required AmendmentChange Change { get; init; }
}
