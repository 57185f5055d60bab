using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>One numeric target (chỉ tiêu) of a plan.</summary>
public sealed class PlannedTarget : PlanItem
{
    public required string Text { get; init; }

    public required TargetComparison Comparison { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public string? Unit { get; init; }

    public int? Year { get; init; }

    public string? Object { get; init; }

    public Frequency? Frequency { get; init; }

    public required string SearchText { get; init; }
}
