using Xanh.Programme.Shared;

namespace Xanh.Programme.Journal;

/// <summary>Where a province's chain ends; its version lets only one sequencer go on from there.</summary>
public sealed class JournalHead : IVersioned
{
    public required string ProvinceId { get; init; }

    /// <summary>Number of the last sealed entry; 0 for an empty chain.</summary>
    public long Sequence { get; private set; }

    public string Hash { get; private set; } = JournalHash.Start;

    public int Version { get; private set; }

    public void MoveTo(JournalEntry sealedEntry) => (Sequence, Hash) = (sealedEntry.Sequence!.Value, sealedEntry.Hash!);
}
