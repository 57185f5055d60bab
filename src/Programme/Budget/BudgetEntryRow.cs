using Xanh.Programme.Work;

namespace Xanh.Programme.Budget;

/// <summary>An entry with its documents, for reading.</summary>
/// <param name="Left">Of its amount after its counter-entries; zero of a counter-entry itself.</param>
/// <param name="WriterName">Full name of the account that wrote it; null for Xanh itself and an account that is no more.</param>
public sealed record BudgetEntryRow(
    Guid Id, BudgetStep Step, long Amount, long Left, DateOnly On, string DocumentNumber, string Note, Guid? CounterOf, string? OverspendReason,
    DateTimeOffset WrittenAt, Guid WrittenBy, string? WriterName, string? WriterUnit, IReadOnlyList<FileRow> Files);
