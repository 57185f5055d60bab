using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Reviews;

/// <summary>A reviewer's word on what becomes of one item of the plan that a document under review amends.</summary>
public sealed class ReviewMatch
{
    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    /// <summary>Version 7: grows with time.</summary>
    public required Guid Id { get; init; }

    public required SourceMarkKind Kind { get; init; }

    /// <summary>See <see cref="MatchDecision.InForce"/>.</summary>
    public int? InForce { get; init; }

    /// <summary>See <see cref="MatchDecision.Amending"/>.</summary>
    public int? Amending { get; init; }

    public required MatchVerdict Verdict { get; init; }

    public string? Reason { get; init; }

    public required string DecidedByName { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public MatchDecision Decision() => new(Kind, InForce, Amending, Verdict, Reason) { Id = Id };
}
