using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A planned target, for reading.</summary>
public sealed record TargetRow
{
    public required int Ordinal { get; init; }

    public required string Text { get; init; }

    public required TargetComparison Comparison { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public string? Unit { get; init; }

    public int? Year { get; init; }

    public string? Object { get; init; }

    public Frequency? Frequency { get; init; }

    public required PlaceRow Place { get; init; }
}
