namespace Xanh.Programme.Budget;

/// <summary>A budget line with its sums, for reading.</summary>
public sealed record BudgetRow
{
    public required Guid Id { get; init; }

    public required string UnitCode { get; init; }

    public required int Year { get; init; }

    /// <summary>Code of a <see cref="BudgetSource"/>.</summary>
    public required string Source { get; init; }

    public required string Name { get; init; }

    public Guid? PlanId { get; init; }

    public string? PlanSlug { get; init; }

    /// <summary>Number of the plan, else its title.</summary>
    public string? PlanName { get; init; }

    public int? TaskOrdinal { get; init; }

    /// <summary>Wording of the task in force, or the last one.</summary>
    public string? TaskText { get; init; }

    /// <summary>Day by which the unit has to do the task; null when it is done, ended or not owed.</summary>
    public DateOnly? TaskDueOn { get; init; }

    public int? FundingOrdinal { get; init; }

    /// <summary>The source of money as the plan names it.</summary>
    public string? FundingName { get; init; }

    /// <summary>Whole đồng.</summary>
    public required long Requested { get; init; }

    /// <summary>Whole đồng.</summary>
    public required long Allotted { get; init; }

    /// <summary>Whole đồng.</summary>
    public required long Disbursed { get; init; }

    public string? OverspendReason { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string? EndReason { get; init; }

    public required int Version { get; init; }

    public bool IsOverspent => Disbursed > Allotted;

    public bool IsAllottedAboveRequested => Allotted > Requested;

    /// <summary>The task's day passed before money was allotted.</summary>
    public bool IsTooLateOn(DateOnly day) => EndedOn is null && Allotted <= 0 && TaskDueOn < day;

    /// <summary>The task's day comes within 30 days and no money is allotted.</summary>
    public bool IsSoonTooLateOn(DateOnly day) => EndedOn is null && Allotted <= 0 && TaskDueOn >= day && TaskDueOn <= day.AddDays(30);
}
