namespace Xanh.Programme.Journal;

/// <summary>A journal entry, for reading.</summary>
public sealed record JournalRow
{
    public required Guid Id { get; init; }

    public required Guid DeedId { get; init; }

    /// <summary>Further entries of the same save, where only its first is listed.</summary>
    public int Others { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid ActorId { get; init; }

    public required string Action { get; init; }

    public string? Reason { get; init; }

    public required string Subject { get; init; }

    public required IReadOnlyList<JournalChange> Changes { get; init; }

    /// <summary>Null until sealed.</summary>
    public long? Sequence { get; init; }

    public string? Hash { get; init; }
}
