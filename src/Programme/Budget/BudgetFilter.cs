namespace Xanh.Programme.Budget;

/// <summary>Which budget lines to list; what is null does not narrow.</summary>
public sealed record BudgetFilter
{
    public static readonly BudgetFilter None = new();

    /// <summary>A unit of today: lines of its predecessors are its own.</summary>
    public string? UnitCode { get; init; }

    public int? Year { get; init; }

    /// <summary>Code of a <see cref="BudgetSource"/>.</summary>
    public string? Source { get; init; }

    /// <summary>Words that all occur in what the line is for, with or without accents.</summary>
    public string? Search { get; init; }

    /// <summary>Plan and number of a task.</summary>
    public (Guid PlanId, int Ordinal)? Task { get; init; }

    /// <summary>Only lines of which more was disbursed than allotted.</summary>
    public bool Overspent { get; init; }

    /// <summary>Only lines without allotted money whose task is past its day.</summary>
    public bool TooLate { get; init; }

    /// <summary>Whether it narrows more than to a unit.</summary>
    public bool IsNone => this with { UnitCode = null } == None;
}
