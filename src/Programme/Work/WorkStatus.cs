namespace Xanh.Programme.Work;

/// <summary>Where a piece of work stands on a day; always computed from dated facts, never kept.</summary>
public enum WorkStatus
{
    NotStarted,
    UnderWay,
    DoneInTime,
    DoneLate,

    /// <summary>Past its due day and neither done nor ended; stays so until it is.</summary>
    Overdue,

    /// <summary>Ended with a reason before it was done.</summary>
    Ended,

    /// <summary>Continuous work with a report in its year.</summary>
    Reported,

    /// <summary>Continuous work without one.</summary>
    NotReported,
}
