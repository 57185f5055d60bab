using Xanh.Programme.Journal;

namespace Xanh.Programme.Difficulties;

/// <summary>A file handed in with a step; its content lies in the file store under its digest.</summary>
public sealed class DifficultyFile : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    [NotJournalled]
    public required Guid DifficultyId { get; init; }

    public required Guid StepId { get; init; }

    /// <summary>Name as uploaded, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>Media type told by the content's first bytes.</summary>
    public required string MediaType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public required string Digest { get; init; }

    public string JournalSubject => Difficulty.SubjectOf(DifficultyId);
}
