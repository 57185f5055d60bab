namespace Xanh.Programme.Reviews;

/// <summary>A review in the list of all.</summary>
public sealed record ReviewRow
{
    public required Guid Id { get; init; }

    public required ReviewState State { get; init; }

    public string? DocumentNumber { get; init; }

    public string? Title { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    public required string StartedByName { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? EndedByName { get; init; }

    /// <summary>Items a person has decided about, of those that wait for a decision.</summary>
    public required int Decided { get; init; }

    public required int Items { get; init; }

    /// <summary>The plan it became, by its name in addresses.</summary>
    public string? PlanSlug { get; init; }
}
