using System.Linq.Expressions;

namespace Xanh.Programme.Work;

/// <summary>The statuses of <see cref="WorkFacts"/> as conditions a database understands; a test compares the two.</summary>
internal static class WorkStates
{
    public static Expression<Func<WorkEntry, bool>> IsLate(DateOnly day) => e =>
        e.EndedOn == null && e.DueOn < day && (e.Rule == DueRule.Continuous ? e.ReportedOn == null : e.DoneOn == null);

    public static Expression<Func<WorkEntry, bool>> IsOpen() => e =>
        e.EndedOn == null && (e.Rule == DueRule.Continuous ? e.ReportedOn == null : e.DoneOn == null);

    /// <summary>All facts lie on or before <paramref name="day"/>: facts to come are never kept.</summary>
    public static Expression<Func<WorkEntry, bool>> Is(WorkStatus status, DateOnly day) => status switch
    {
        WorkStatus.Ended => e => e.EndedOn != null,
        WorkStatus.Reported => e => e.EndedOn == null && e.Rule == DueRule.Continuous && e.ReportedOn != null,
        WorkStatus.NotReported => e => e.EndedOn == null && e.Rule == DueRule.Continuous && e.ReportedOn == null,
        WorkStatus.DoneInTime => e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn <= e.DueOn,
        WorkStatus.DoneLate => e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn > e.DueOn,
        WorkStatus.Overdue => e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn == null && e.DueOn < day,
        WorkStatus.UnderWay => e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn == null && e.DueOn >= day && e.StartedOn != null,
        _ => e => e.EndedOn == null && e.Rule != DueRule.Continuous && e.DoneOn == null && e.DueOn >= day && e.StartedOn == null,
    };
}
