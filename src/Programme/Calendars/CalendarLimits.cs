namespace Xanh.Programme.Calendars;

/// <summary>How much a calendar takes.</summary>
public static class CalendarLimits
{
    public const int Name = 100;

    /// <summary>Days in a row under one name.</summary>
    public const int DaysInARow = 30;

    /// <summary>Events of an imported calendar.</summary>
    public const int Events = 1000;

    /// <summary>Bytes of an imported calendar.</summary>
    public const int FileBytes = 1 << 20;

    public const int FirstYear = 2020;
    public const int LastYear = 2100;
}
