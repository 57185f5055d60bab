namespace Xanh.Documents.Plan;

/// <summary>One piece of work (nhiệm vụ) the plan gives.</summary>
public sealed record PlanTask
{
    /// <summary>Whole sentence(s), unwrapped and repaired, bullet mark removed.</summary>
    public required string Text { get; init; }

    public required TaskOrigin Origin { get; init; }

    /// <summary>Path of the section, e.g. <c>IV.1</c> or <c>annex.II.3</c>.</summary>
    public string? Section { get; init; }

    /// <summary>Heading of the group the task stands under, as printed; null without one.</summary>
    public string? Group { get; init; }

    /// <summary>Lead agencies as printed.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Coordinating agencies as printed.</summary>
    public IReadOnlyList<string> Coordinate { get; init; } = [];

    public TimeFrame Time { get; init; } = TimeFrame.None;

    /// <summary>Expected product ("sản phẩm") where an annex column names one.</summary>
    public string? Product { get; init; }

    public required Evidence Evidence { get; init; }
}
