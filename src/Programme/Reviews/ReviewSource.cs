namespace Xanh.Programme.Reviews;

/// <summary>The source text of a document under review, unrepaired; apart from <see cref="PlanReview"/> because it is long.</summary>
public sealed class ReviewSource
{
    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    public required string Text { get; init; }
}
