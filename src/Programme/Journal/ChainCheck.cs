namespace Xanh.Programme.Journal;

/// <summary>Follows a chain of sealed entries from its first and notices the first that does not fit; needs no database.</summary>
public sealed class ChainCheck
{
    /// <summary>Entries that fit so far.</summary>
    public long Count { get; private set; }

    /// <summary>Hash of the last entry that fits.</summary>
    public string Hash { get; private set; } = JournalHash.Start;

    public ChainBreak? Break { get; private set; }

    /// <summary>Takes the next entry of the chain.</summary>
    /// <returns>False from the first broken entry on.</returns>
    public bool Next(JournalLine line)
    {
        if (Break is not null)
            return false;
        if (FaultOf(line) is { } fault)
        {
            Break = new ChainBreak(Count + 1, line, fault);
            return false;
        }
        Count++;
        Hash = line.Hash!;
        return true;
    }

    private ChainFault? FaultOf(JournalLine line)
    {
        if (line.Sequence != Count + 1)
            return ChainFault.Gap;
        return string.Equals(line.Hash, JournalHash.Of(line, Hash), StringComparison.Ordinal) ? null : ChainFault.Altered;
    }
}
