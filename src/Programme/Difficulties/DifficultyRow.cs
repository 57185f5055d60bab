namespace Xanh.Programme.Difficulties;

/// <summary>A difficulty with its task, for reading.</summary>
public sealed record DifficultyRow
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Code of a <see cref="DifficultyKind"/>.</summary>
    public required string Kind { get; init; }

    public required string RaisedBy { get; init; }

    public required DateOnly RaisedOn { get; init; }

    public required string AddressedTo { get; init; }

    public required DateOnly DueOn { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public DateOnly? EscalatedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public DifficultyOutcome? Outcome { get; init; }

    public int Reopened { get; init; }

    public string? PlanSlug { get; init; }

    /// <summary>Number of the plan, else its title.</summary>
    public string? PlanName { get; init; }

    public int? TaskOrdinal { get; init; }

    /// <summary>Wording of the task in force, or the last one.</summary>
    public string? TaskText { get; init; }

    public Guid? EntryId { get; init; }

    public string? AmendedSlug { get; init; }

    public int? AmendedVersion { get; init; }

    public required int Version { get; init; }

    public DifficultyFacts Facts => new(RaisedOn, DueOn, AnsweredOn, ClosedOn, Outcome);
}
