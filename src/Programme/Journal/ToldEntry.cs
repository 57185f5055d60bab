namespace Xanh.Programme.Journal;

/// <summary>A journal entry in people's words.</summary>
/// <param name="Who">Name of who did it; null when the account is not known any more.</param>
/// <param name="SubjectName">What the record is called today; its key when it has no name.</param>
public sealed record ToldEntry(JournalRow Row, string? Who, string SubjectName, IReadOnlyList<ToldChange> Changes);
