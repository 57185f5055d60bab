using Xanh.Programme.Journal;

namespace Xanh.Programme.Plans;

/// <summary>One confirmed state of a plan: the first from the plan document itself, each later one from a document that amends it. Never changed.</summary>
public sealed class PlanVersion : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Number of the document that made this version.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Date of that document.</summary>
    public DateOnly? IssuedOn { get; init; }

    public string? Title { get; init; }

    /// <summary>First day the version counts: the document's date, or the day it was confirmed.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>SHA-256 of the files' content, hexadecimal: the same files are not imported twice.</summary>
    public required string SourceDigest { get; init; }

    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>Account of who confirmed it.</summary>
    public required Guid ConfirmedBy { get; init; }

    /// <summary>The review it was confirmed from.</summary>
    public Guid? ReviewId { get; init; }

    public VersionCounts Counts { get; init; } = new();

    public PlanSource? Source { get; init; }

    public List<PlanSourceFile> Files { get; init; } = [];

    public List<PlanDiagnostic> Diagnostics { get; init; } = [];

    public string JournalSubject => Plan.SubjectOf(PlanId);
}
