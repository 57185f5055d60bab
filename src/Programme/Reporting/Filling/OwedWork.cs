using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>A piece of work that a report tells of.</summary>
public sealed record OwedWork
{
    public required Guid EntryId { get; init; }

    public required Guid PlanId { get; init; }

    public required string PlanSlug { get; init; }

    public required string PlanName { get; init; }

    public required int TaskOrdinal { get; init; }

    public required string Text { get; init; }

    public string? Product { get; init; }

    public required DateOnly DueOn { get; init; }

    public required bool IsContinuous { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    /// <summary>The dated facts its present status follows from.</summary>
    public WorkFacts Facts => new(DueOn, IsContinuous, StartedOn, ReportedOn, DoneOn, EndedOn);
}
