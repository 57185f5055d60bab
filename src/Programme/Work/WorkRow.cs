using Xanh.Documents.Plan;

namespace Xanh.Programme.Work;

/// <summary>An entry with its task and plan, for reading.</summary>
public sealed record WorkRow
{
    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required string PlanSlug { get; init; }

    /// <summary>Number of the plan, else its title.</summary>
    public required string PlanName { get; init; }

    public required int TaskOrdinal { get; init; }

    public required string Text { get; init; }

    public string? Group { get; init; }

    public string? Product { get; init; }

    public string? TimeText { get; init; }

    public required TimeKind TimeKind { get; init; }

    /// <summary>Reporting year, <see cref="WorkEntry.Once"/> for none.</summary>
    public required int Year { get; init; }

    /// <summary>Who owes it, as given; null while unassigned.</summary>
    public string? UnitCode { get; init; }

    public required WorkBasis Basis { get; init; }

    public string? AskedBy { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DueRule Rule { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string? EndReason { get; init; }

    public required int Version { get; init; }

    public WorkFacts Facts => new(DueOn, Rule == DueRule.Continuous, StartedOn, ReportedOn, DoneOn, EndedOn);
}
