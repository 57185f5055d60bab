using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Recognition;

/// <summary>Somebody put forward in a round.</summary>
public sealed class Nomination : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    /// <summary>A code of <see cref="NomineeKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Enterprise, facility or person as it is to stand on the paper; public only once it is honoured.</summary>
    [Personal]
    public required string Name { get; init; }

    /// <summary>What speaks for it, and where that can be looked up.</summary>
    public required string Evidence { get; init; }

    public required Guid NominatedBy { get; init; }

    /// <summary>Whether the decision names it.</summary>
    public bool IsHonoured { get; private set; }

    public List<ScoreSheet> Sheets { get; init; } = [];

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => "nomination/" + id.ToString("N");

    internal void Honour() => IsHonoured = true;
}
