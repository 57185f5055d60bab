namespace Xanh.Programme.Calendars;

/// <summary>
/// Holidays that fall on the same day of every year (Labour Code 45/2019/QH14, Article 112). Tết, the Hùng Kings' day and the second day of the
/// National Day are set by a notice each year: somebody enters or imports them.
/// </summary>
public static class FixedHolidays
{
    public static IReadOnlyList<SetCalendarDays.Run> Of(int year) =>
    [
        Day(year, 1, 1, "Tết Dương lịch"),
        Day(year, 4, 30, "Ngày Chiến thắng"),
        Day(year, 5, 1, "Ngày Quốc tế Lao động"),
        Day(year, 9, 2, "Quốc khánh"),
    ];

    private static SetCalendarDays.Run Day(int year, int month, int day, string name) =>
        new(new DateOnly(year, month, day), new DateOnly(year, month, day), name, IsWorking: false);
}
