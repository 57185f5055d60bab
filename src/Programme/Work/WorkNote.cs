using Xanh.Programme.Journal;

namespace Xanh.Programme.Work;

/// <summary>A dated note on a piece of work: progress, or what became of it. Never changed and never erased, only replaced by a later one.</summary>
public sealed class WorkNote : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    [NotJournalled]
    public required Guid EntryId { get; init; }

    public required WorkNoteKind Kind { get; init; }

    /// <summary>Day of the fact it tells, not the day it was written.</summary>
    public required DateOnly On { get; init; }

    public required string Text { get; init; }

    /// <summary>Unit that owes the work from now on, for moves and assignments.</summary>
    public string? ToUnit { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>Account of the writer; empty for Xanh itself.</summary>
    public required Guid WrittenBy { get; init; }

    /// <summary>The writer's unit at that time.</summary>
    public string? WriterUnit { get; init; }

    /// <summary>The approved report it came from; null for a note of its own.</summary>
    [NotJournalled]
    public Guid? ReportId { get; init; }

    /// <summary>The note that stands in its place; null while it counts.</summary>
    public Guid? ReplacedBy { get; private set; }

    public List<WorkFile> Files { get; init; } = [];

    public string JournalSubject => WorkEntry.SubjectOf(EntryId);

    /// <summary>Whether it is the unit's own word, which the unit may correct.</summary>
    public bool IsProgress => Kind is WorkNoteKind.Progress or WorkNoteKind.Started or WorkNoteKind.Done;

    /// <summary>Adds files that lie in the store.</summary>
    internal void Attach(IEnumerable<WorkFiles.Taken> taken) => Files.AddRange(taken.Select(file => new WorkFile
    {
        ProvinceId = ProvinceId,
        Id = Guid.CreateVersion7(WrittenAt),
        EntryId = EntryId,
        NoteId = Id,
        Name = file.Name,
        MediaType = file.MediaType,
        Size = file.Stored.Length,
        Digest = file.Stored.Sha256,
    }));

    internal void ReplaceBy(WorkNote later) => ReplacedBy = later.Id;
}
