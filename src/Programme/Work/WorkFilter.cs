using Xanh.Documents.Plan;

namespace Xanh.Programme.Work;

/// <summary>Which entries to list; what is null does not narrow.</summary>
public sealed record WorkFilter
{
    public static readonly WorkFilter None = new();

    public Guid? PlanId { get; init; }

    /// <summary>Words that all occur in the task, with or without accents.</summary>
    public string? Search { get; init; }

    /// <summary>A unit of today: work of the units it stands for is its work too.</summary>
    public string? UnitCode { get; init; }

    public WorkStatus? Status { get; init; }

    /// <summary>Only what is open past its due day, continuous work without a report included.</summary>
    public bool Late { get; init; }

    /// <summary>Only what is still open.</summary>
    public bool Open { get; init; }

    public TimeKind? Time { get; init; }

    /// <summary>Reporting year; work that comes once counts to the year it is due in.</summary>
    public int? Year { get; init; }

    public WorkBasis? Basis { get; init; }

    /// <summary>Whether it narrows more than to a plan or a unit.</summary>
    public bool IsNone => this with { PlanId = null, UnitCode = null } == None;
}
