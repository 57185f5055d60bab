using Xanh.Programme.Files;
using Xanh.Programme.Journal;

namespace Xanh.Programme.Budget;

/// <summary>The document of a budget entry.</summary>
public sealed class BudgetFile : AttachedFile
{
    [NotJournalled]
    public required Guid LineId { get; init; }

    public required Guid EntryId { get; init; }

    public override string JournalSubject => BudgetLine.SubjectOf(LineId);
}
