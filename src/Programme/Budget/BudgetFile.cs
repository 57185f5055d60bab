using Xanh.Programme.Journal;

namespace Xanh.Programme.Budget;

/// <summary>The document of a budget entry as a file; its content lies in the file store under its digest.</summary>
public sealed class BudgetFile : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    [NotJournalled]
    public required Guid LineId { get; init; }

    public required Guid EntryId { get; init; }

    /// <summary>Name as uploaded, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>Media type told by the content's first bytes.</summary>
    public required string MediaType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public required string Digest { get; init; }

    public string JournalSubject => BudgetLine.SubjectOf(LineId);
}
