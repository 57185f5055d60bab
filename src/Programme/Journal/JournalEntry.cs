namespace Xanh.Programme.Journal;

/// <summary>One change of one record (mục nhật ký), or one event without a change; sealed into the province's chain after it was saved.</summary>
public sealed class JournalEntry
{
    public required string ProvinceId { get; init; }

    /// <summary>Version 7: grows with time.</summary>
    public required Guid Id { get; init; }

    /// <summary>Joins the entries of one save.</summary>
    public required Guid DeedId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Account of the person; <see cref="Guid.Empty"/> for Xanh itself. Names are looked up, never kept here.</summary>
    public required Guid ActorId { get; init; }

    /// <summary><see cref="Deed.Action"/>.</summary>
    public required string Action { get; init; }

    public string? Reason { get; init; }

    /// <summary><see cref="IJournalled.JournalSubject"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>JSON object: by "Type.Property" the values before and after, as text; null where there was none.</summary>
    public required string Changes { get; init; }

    /// <summary>Number in the chain, from 1 without gaps; null until sealed.</summary>
    public long? Sequence { get; private set; }

    /// <summary>Hash of the entry and of the one before it, hexadecimal; null until sealed.</summary>
    public string? Hash { get; private set; }

    public void Seal(long sequence, string previousHash)
    {
        if (Sequence is not null)
            throw new InvalidOperationException("A sealed entry is never sealed again.");
        Sequence = sequence;
        Hash = JournalHash.Of(JournalLine.Of(this), previousHash);
    }
}
