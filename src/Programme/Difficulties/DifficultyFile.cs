using Xanh.Programme.Files;
using Xanh.Programme.Journal;

namespace Xanh.Programme.Difficulties;

/// <summary>A file handed in with a step of a difficulty.</summary>
public sealed class DifficultyFile : AttachedFile
{
    [NotJournalled]
    public required Guid DifficultyId { get; init; }

    public required Guid StepId { get; init; }

    public override string JournalSubject => Difficulty.SubjectOf(DifficultyId);
}
