namespace Xanh.Programme.Work;

/// <summary>The dated facts of a piece of work from which its status follows.</summary>
/// <param name="DueOn">Last day in time.</param>
/// <param name="Continuous">Reported or not, never done.</param>
/// <param name="ReportedOn">Day of the first progress note.</param>
public sealed record WorkFacts(
    DateOnly DueOn, bool Continuous, DateOnly? StartedOn = null, DateOnly? ReportedOn = null, DateOnly? DoneOn = null, DateOnly? EndedOn = null)
{
    /// <summary>The status on a day; facts of later days do not count yet.</summary>
    public WorkStatus On(DateOnly day)
    {
        if (Happened(EndedOn, day))
            return WorkStatus.Ended;
        if (Continuous)
            return Happened(ReportedOn, day) ? WorkStatus.Reported : WorkStatus.NotReported;
        if (Happened(DoneOn, day))
            return DoneOn <= DueOn ? WorkStatus.DoneInTime : WorkStatus.DoneLate;
        if (day > DueOn)
            return WorkStatus.Overdue;
        return Happened(StartedOn, day) ? WorkStatus.UnderWay : WorkStatus.NotStarted;
    }

    /// <summary>Whether somebody still has to act on <paramref name="day"/>.</summary>
    public bool IsOpenOn(DateOnly day) => On(day) is WorkStatus.NotStarted or WorkStatus.UnderWay or WorkStatus.Overdue or WorkStatus.NotReported;

    /// <summary>Whether it is open past its due day: overdue, or continuous and not reported when the year is over.</summary>
    public bool IsLateOn(DateOnly day) => day > DueOn && IsOpenOn(day);

    private static bool Happened(DateOnly? fact, DateOnly day) => fact <= day;
}
