namespace Xanh.Programme.Journal;

/// <summary>A record whose changes stand in the journal: saving one without a <see cref="Deed"/> is a bug and throws.</summary>
public interface IJournalled
{
    /// <summary>The record its changes are told under, as <c>kind/key</c>: <c>unit/H00.01</c>. Parts of a record give the record's own.</summary>
    string JournalSubject { get; }
}
