namespace Xanh.Programme.Work;

/// <summary>A note with its files, for reading.</summary>
/// <param name="WriterUnit">Code of the writer's unit when it was written; null for Xanh itself and who stands outside the units.</param>
/// <param name="WriterName">Full name of the account that wrote it; null for Xanh itself and an account that is no more.</param>
/// <param name="ReplacedBy">Note that stands in its place; null while it counts.</param>
public sealed record NoteRow(
    Guid Id, WorkNoteKind Kind, DateOnly On, string Text, string? ToUnit, DateTimeOffset WrittenAt, Guid WrittenBy, string? WriterName, string? WriterUnit, Guid? ReplacedBy,
    IReadOnlyList<FileRow> Files)
{
    public bool IsProgress => Kind is WorkNoteKind.Progress or WorkNoteKind.Started or WorkNoteKind.Done;
}
