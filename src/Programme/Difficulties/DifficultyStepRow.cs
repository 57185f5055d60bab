using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>A step of a thread, for reading.</summary>
/// <param name="WriterName">Full name of the account that wrote it; null for Xanh itself and an account that is no more.</param>
/// <param name="PlanSlug">The plan that was amended.</param>
public sealed record DifficultyStepRow(
    Guid Id, DifficultyStepKind Kind, DateOnly On, string Text, string? ToUnit, DateOnly? DueOn, DifficultyOutcome? Outcome, string? PlanSlug, int? PlanVersion,
    DateTimeOffset WrittenAt, Guid WrittenBy, string? WriterName, string? WriterUnit, IReadOnlyList<FileRow> Files);
