using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>One piece of work (nhiệm vụ) a plan gives.</summary>
public sealed class PlannedTask : PlanItem
{
    public required string Text { get; init; }

    public required TaskOrigin Origin { get; init; }

    /// <summary>Path of the section it stands in: <c>IV.1</c>.</summary>
    public string? Section { get; init; }

    /// <summary>Heading of the group it stands under, as printed.</summary>
    public string? Group { get; init; }

    public string? Product { get; init; }

    public required TaskTime Time { get; init; }

    /// <summary>Text, agencies, group and product without accents, for search.</summary>
    public required string SearchText { get; init; }

    public List<TaskAgency> Agencies { get; init; } = [];

    /// <summary>The other places that name the same work.</summary>
    public List<TaskSource> OtherSources { get; init; } = [];
}
