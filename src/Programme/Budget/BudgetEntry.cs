using Xanh.Programme.Journal;
using Xanh.Programme.Work;

namespace Xanh.Programme.Budget;

/// <summary>A dated entry of a budget line: so much was requested, allotted or disbursed by a document. Never changed and never erased: a counter-entry corrects it.</summary>
public sealed class BudgetEntry : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    [NotJournalled]
    public required Guid LineId { get; init; }

    public required BudgetStep Step { get; init; }

    /// <summary>Whole đồng; below zero only of a counter-entry.</summary>
    public required long Amount { get; init; }

    /// <summary>Day of the document.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Number and symbol of the document: <c>125/QĐ-UBND</c>.</summary>
    public required string DocumentNumber { get; init; }

    public required string Note { get; init; }

    /// <summary>The entry it takes back, wholly or in part.</summary>
    public Guid? CounterOf { get; init; }

    /// <summary>Why more was disbursed than allotted, where the entry made it so.</summary>
    public string? OverspendReason { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>Account of the writer; empty for Xanh itself.</summary>
    public required Guid WrittenBy { get; init; }

    /// <summary>The writer's unit at that time.</summary>
    public string? WriterUnit { get; init; }

    public List<BudgetFile> Files { get; init; } = [];

    public string JournalSubject => BudgetLine.SubjectOf(LineId);

    /// <summary>Adds files that lie in the store.</summary>
    internal void Attach(IEnumerable<WorkFiles.Taken> taken) => Files.AddRange(taken.Select(file => new BudgetFile
    {
        ProvinceId = ProvinceId,
        Id = Guid.CreateVersion7(WrittenAt),
        LineId = LineId,
        EntryId = Id,
        Name = file.Name,
        MediaType = file.MediaType,
        Size = file.Stored.Length,
        Digest = file.Stored.Sha256,
    }));
}
