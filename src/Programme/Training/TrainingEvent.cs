using System.Globalization;
using Xanh.Programme.Journal;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>A course, conference, study visit, contest or the like. Sessions, registrations, attendance and certificates are parts of it.</summary>
public sealed class TrainingEvent : RegisterRecord
{
    public const string Register = "training-events";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    /// <summary>A code of <see cref="TrainingKind"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The programme or project it belongs to.</summary>
    public string ProgrammeName { get; private set; } = "";

    public int? PlannedYear { get; private set; }

    /// <summary>The unit that holds it.</summary>
    public string Organiser { get; private set; } = "";

    public string Place { get; private set; } = "";

    public DateOnly? StartsOn { get; private set; }

    /// <summary>Last day on which people may register by link.</summary>
    public DateOnly? RegisterBy { get; private set; }

    /// <summary>Null for as many as come.</summary>
    public int? Seats { get; private set; }

    /// <summary>Percent of sessions a person must have been at; null for <see cref="TrainingLimits.UsualShare"/>.</summary>
    public int? AttendanceShare { get; private set; }

    /// <summary>Đồng.</summary>
    public long? Cost { get; private set; }

    public string CostSource { get; private set; } = "";

    /// <summary>What came of it: papers, winners, pledges.</summary>
    public string Result { get; private set; } = "";

    /// <summary>A code of <see cref="TrainingState"/>.</summary>
    public string State { get; private set; } = TrainingState.Planned;

    public string CancelReason { get; private set; } = "";

    /// <summary>Plan of the task it serves; null when it serves none.</summary>
    public Guid? PlanId { get; private set; }

    public int? TaskOrdinal { get; private set; }

    /// <summary>The end of the link by which people register; empty until it was opened for the first time.</summary>
    [NotJournalled]
    public string LinkCode { get; private set; } = "";

    /// <summary>Share of sessions that makes somebody have attended, in percent.</summary>
    internal int Share => AttendanceShare ?? TrainingLimits.UsualShare;

    /// <summary>Goes to another state.</summary>
    /// <returns>Null when it went; refuses <c>training-state</c>, <c>training-no-session</c>, <c>training-not-yet-held</c>.</returns>
    internal Refusal? GoTo(string state, string reason, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        if (EndedOn is not null || !TrainingState.NextOf(State).Contains(state, StringComparer.Ordinal))
            return new Refusal("training-state");
        if (state is TrainingState.Open or TrainingState.Held && days.Count == 0)
            return new Refusal("training-no-session");
        if (state == TrainingState.Held && days.Min() > today)
            return new Refusal("training-not-yet-held", days.Min().ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        (State, CancelReason) = (state, state == TrainingState.Cancelled ? reason : "");
        return null;
    }

    internal void LinkBy(string code) => LinkCode = code;

    internal void Serve(Guid? planId, int? ordinal) => (PlanId, TaskOrdinal) = (planId, ordinal);

    /// <summary>Whether somebody who was at so many of the sessions has attended.</summary>
    public bool IsAttended(int been, int sessions) => sessions > 0 && been * 100 >= Share * sessions;
}
