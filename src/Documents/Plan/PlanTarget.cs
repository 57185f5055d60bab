namespace Xanh.Documents.Plan;

/// <summary>One numeric target (chỉ tiêu).</summary>
public sealed record PlanTarget
{
    /// <summary>The stretch that states it, repaired.</summary>
    public required string Text { get; init; }

    /// <summary>Lower bound in <see cref="Unit"/>; null when only an upper bound is set.</summary>
    public decimal? Min { get; init; }

    /// <summary>Upper bound in <see cref="Unit"/>; null when only a lower bound is set.</summary>
    public decimal? Max { get; init; }

    /// <summary>As written: <c>%</c>, <c>mô hình</c>, <c>dự án/năm</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The year it is due; null for yearly rhythms and where none is said.</summary>
    public int? Year { get; init; }

    /// <summary>What is counted or measured.</summary>
    public string? Object { get; init; }

    public required TargetComparison Comparison { get; init; }

    /// <summary><see cref="Frequency.Annual"/> for "mỗi năm 1 - 2 dự án"; null for a once-only target.</summary>
    public Frequency? Frequency { get; init; }

    public required Evidence Evidence { get; init; }
}
