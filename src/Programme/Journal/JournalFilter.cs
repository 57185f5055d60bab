namespace Xanh.Programme.Journal;

/// <summary>Which entries of the journal to show; what is null does not narrow.</summary>
public sealed record JournalFilter
{
    public string? Action { get; init; }

    public Guid? ActorId { get; init; }

    /// <summary>A kind of record: <c>unit</c>.</summary>
    public string? Kind { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Every entry of one save; without it a save is shown by its first entry.</summary>
    public Guid? DeedId { get; init; }

    /// <summary>Entries older than this one: the next page.</summary>
    public Guid? Before { get; init; }
}
