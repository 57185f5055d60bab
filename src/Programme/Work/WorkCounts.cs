namespace Xanh.Programme.Work;

/// <summary>How many entries stand where, on a day.</summary>
/// <param name="Late">Overdue, and continuous work not reported by its year's end.</param>
public sealed record WorkCounts(
    int Total, int Late, int Unassigned, int NotStarted, int UnderWay, int DoneInTime, int DoneLate, int Overdue, int Ended, int Reported, int NotReported)
{
    public static readonly WorkCounts None = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int Of(WorkStatus status) => status switch
    {
        WorkStatus.NotStarted => NotStarted,
        WorkStatus.UnderWay => UnderWay,
        WorkStatus.DoneInTime => DoneInTime,
        WorkStatus.DoneLate => DoneLate,
        WorkStatus.Overdue => Overdue,
        WorkStatus.Ended => Ended,
        WorkStatus.Reported => Reported,
        _ => NotReported,
    };
}
