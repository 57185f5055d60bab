using Xanh.Programme.Files;
using Xanh.Programme.Journal;

namespace Xanh.Programme.Work;

/// <summary>A file handed in with a note as evidence (minh chứng).</summary>
public sealed class WorkFile : AttachedFile
{
    [NotJournalled]
    public required Guid EntryId { get; init; }

    public required Guid NoteId { get; init; }

    public override string JournalSubject => WorkEntry.SubjectOf(EntryId);
}
