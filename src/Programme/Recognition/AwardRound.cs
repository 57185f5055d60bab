using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Recognition;

/// <summary>An award given in one year: who may score, until when nominations come, what was decided.</summary>
public sealed class AwardRound : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid AwardId { get; init; }

    public required int Year { get; init; }

    /// <summary>Last day for nominations.</summary>
    public required DateOnly NominateUntil { get; init; }

    /// <summary>As the award had them when the round was opened.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Accounts of those who score.</summary>
    public required IReadOnlyList<Guid> Jurors { get; init; }

    public string DecisionNumber { get; private set; } = "";

    public DateOnly? DecidedOn { get; private set; }

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => "award-round/" + id.ToString("N");

    internal void Decide(string number, DateOnly on) => (DecisionNumber, DecidedOn) = (number, on);
}
