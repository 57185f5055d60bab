using Xanh.Documents.Plan;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>An item without its content: what tabs, counts and marks need, quick for ten thousand of them.</summary>
public sealed record ReviewItemRow(
    int Number, SourceMarkKind Kind, TaskOrigin? Origin, int Start, int End, double Confidence, ReviewDecision Decision, int? MergedInto)
{
    public bool Counts => Decision is ReviewDecision.Open or ReviewDecision.Accepted;

    /// <summary>See <see cref="ReviewItem.NeedsLook"/>.</summary>
    public bool NeedsLook => Decision == ReviewDecision.Open && Confidence < PlanLimits.LowConfidence;
}
