using System.Globalization;
using Xanh.Programme.Journal;

namespace Xanh.Programme.Calendars;

/// <summary>A day on which offices do not work though the week says so, or the other way round.</summary>
public sealed class CalendarDay : IJournalled
{
    public required string ProvinceId { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>True for a day that is worked in exchange for another.</summary>
    public required bool IsWorking { get; set; }

    /// <summary>What the day is: <c>Quốc khánh</c>.</summary>
    public required string Name { get; set; }

    public string JournalSubject => "calendar/" + Day.Year.ToString(CultureInfo.InvariantCulture);
}
