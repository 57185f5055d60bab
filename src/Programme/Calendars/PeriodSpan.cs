namespace Xanh.Programme.Calendars;

/// <summary>The days a reporting period tells of.</summary>
/// <param name="Year">The year it is counted to: the year to 14/12/2026 is 2026.</param>
/// <param name="Part">Which half-year, quarter or month of the year, from 1; 0 for a year and for ad hoc periods.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public readonly record struct PeriodSpan(PeriodKind Kind, int Year, int Part, DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
