using Xanh.Programme.Journal;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>One step in the thread of a difficulty: what was said or decided, by whom, with what files. Never changed and never erased.</summary>
public sealed class DifficultyStep : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    [NotJournalled]
    public required Guid DifficultyId { get; init; }

    public required DifficultyStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Text { get; init; }

    /// <summary>Unit that is to answer from now on.</summary>
    public string? ToUnit { get; init; }

    /// <summary>Day the answer is due from now on.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Only of <see cref="DifficultyStepKind.Closed"/>.</summary>
    public DifficultyOutcome? Outcome { get; init; }

    /// <summary>The plan that was amended because of it, and its version.</summary>
    public Guid? PlanId { get; init; }

    public int? PlanVersion { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>Account of the writer; empty for Xanh itself.</summary>
    public required Guid WrittenBy { get; init; }

    /// <summary>The writer's unit at that time.</summary>
    public string? WriterUnit { get; init; }

    public List<DifficultyFile> Files { get; init; } = [];

    public string JournalSubject => Difficulty.SubjectOf(DifficultyId);

    /// <summary>Adds files that lie in the store.</summary>
    internal void Attach(IEnumerable<WorkFiles.Taken> taken) => Files.AddRange(taken.Select(file => new DifficultyFile
    {
        ProvinceId = ProvinceId,
        Id = Guid.CreateVersion7(WrittenAt),
        DifficultyId = DifficultyId,
        StepId = Id,
        Name = file.Name,
        MediaType = file.MediaType,
        Size = file.Stored.Length,
        Digest = file.Stored.Sha256,
    }));
}
