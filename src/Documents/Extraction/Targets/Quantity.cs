using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Targets;

/// <summary>A number or range with its unit, as it stands in a sentence.</summary>
internal sealed record Quantity
{
    /// <summary>Where it begins, bound word ("ít nhất") included.</summary>
    public required int Start { get; init; }

    /// <summary>Where the first figure begins.</summary>
    public required int FigureStart { get; init; }

    /// <summary>Where the unit begins.</summary>
    public required int UnitStart { get; init; }

    /// <summary>Where it ends, behind the unit and "trở lên".</summary>
    public required int End { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public required string Unit { get; init; }

    public required TargetComparison Comparison { get; init; }

    public required UnitSort Sort { get; init; }

    /// <summary>"mô hình/năm".</summary>
    public bool PerYear => Unit.EndsWith("/năm", StringComparison.OrdinalIgnoreCase);
}
