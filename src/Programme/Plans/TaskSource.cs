using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>One more place where the plan names a task: solution, assignment and annex often speak of the same work.</summary>
public sealed class TaskSource
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    public required int TaskOrdinal { get; init; }

    /// <summary><see cref="PlanItem.Since"/> of the task.</summary>
    public required int TaskSince { get; init; }

    /// <summary>From 1.</summary>
    public required int Ordinal { get; init; }

    public required TaskOrigin Origin { get; init; }

    /// <summary>Path of the section it stands in.</summary>
    public string? Section { get; init; }

    public required SourcePlace Place { get; init; }
}
