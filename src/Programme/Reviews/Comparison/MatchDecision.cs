using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>A reviewer's word on one item; goes before everything the comparison would find.</summary>
/// <param name="InForce">Number of the item in force; null only for <see cref="MatchVerdict.New"/>.</param>
/// <param name="Amending">The review's number of the amending item; null for <see cref="MatchVerdict.Drop"/> and <see cref="MatchVerdict.Keep"/>.</param>
public sealed record MatchDecision(SourceMarkKind Kind, int? InForce, int? Amending, MatchVerdict Verdict, string? Reason = null)
{
    /// <summary>Which decision it is, for forms; empty outside a review.</summary>
    public Guid Id { get; init; }
}
