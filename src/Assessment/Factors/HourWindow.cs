namespace Xanh.Assessment.Factors;

/// <summary>Hours of a day, the first minute included and the last not.</summary>
/// <param name="To">0:00 is the end of the day.</param>
public sealed record HourWindow(TimeOnly From, TimeOnly To)
{
    public double Hours => (To - From).TotalHours;

    public bool Holds(TimeOnly time) => time >= From && (time < To || To == TimeOnly.MinValue);
}
