namespace Xanh.Programme.Calendars;

/// <summary>How long a reporting period is.</summary>
public enum PeriodKind
{
    Year,
    HalfYear,
    Quarter,
    Month,

    /// <summary>Two days of one's own choosing.</summary>
    AdHoc,
}
