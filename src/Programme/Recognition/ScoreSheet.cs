using Xanh.Programme.Journal;

namespace Xanh.Programme.Recognition;

/// <summary>What one juror gives one nomination; or why the juror stands aside.</summary>
public sealed class ScoreSheet : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid NominationId { get; init; }

    public required Guid JurorId { get; init; }

    /// <summary>Points by criterion, in the order of the round; empty when the juror stands aside.</summary>
    public IReadOnlyList<decimal> Points { get; private set; } = [];

    /// <summary>Why the juror stands aside; empty when it does not.</summary>
    public string Conflict { get; private set; } = "";

    public string Remark { get; private set; } = "";

    public bool Counts => Points.Count > 0;

    public string JournalSubject => Nomination.SubjectOf(NominationId);

    internal void Write(IReadOnlyList<decimal> points, string conflict, string remark) => (Points, Conflict, Remark) = (points, conflict, remark);
}
