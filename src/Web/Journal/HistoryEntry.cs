using Xanh.Programme.Journal;

namespace Xanh.Web.Journal;

/// <summary>A journal entry with the name of who did it.</summary>
/// <param name="Who">Null when the account is not known any more.</param>
public sealed record HistoryEntry(JournalRow Row, string? Who);
