using Xanh.Programme.Calendars;

namespace Xanh.Programme.Tests.Calendars;

public class WorkingCalendarTests
{
    // September 2026: the 2nd is a Wednesday; the 1st is off too, worked instead on Saturday 22 August.
    private static readonly WorkingCalendar Calendar = new(new Dictionary<DateOnly, bool>
    {
        [new(2026, 9, 1)] = false, [new(2026, 9, 2)] = false, [new(2026, 8, 22)] = true,
    });

    [Theory]
    [InlineData(2026, 8, 31, true)]
    [InlineData(2026, 9, 1, false)]
    [InlineData(2026, 8, 22, true)]
    [InlineData(2026, 8, 23, false)]
    public void Knows_working_days(int year, int month, int day, bool works) => Calendar.IsWorkingDay(new(year, month, day)).ShouldBe(works);

    [Fact]
    public void Counts_over_weekends_holidays_and_swapped_days()
    {
        Calendar.Add(new(2026, 8, 31), 2).ShouldBe(new DateOnly(2026, 9, 4));
        Calendar.Add(new(2026, 8, 21), 1).ShouldBe(new DateOnly(2026, 8, 22));
        Calendar.Add(new(2026, 9, 3), -1).ShouldBe(new DateOnly(2026, 8, 31));
        Calendar.Add(new(2026, 9, 2), 0).ShouldBe(new DateOnly(2026, 9, 3));
        // By the decree's year: two working days after Monday 14 December 2026.
        WorkingCalendar.OfWeeks.Add(CutOff.ByDecree.Span(PeriodKind.Year, 2026).To, 2).ShouldBe(new DateOnly(2026, 12, 16));
    }

    [Fact]
    public void Days_between_agree_with_days_added()
    {
        var start = new DateOnly(2026, 8, 15);
        for (var count = 1; count < 60; count++)
        {
            var end = Calendar.Add(start, count);
            Calendar.Between(start, end).ShouldBe(count);
            Calendar.Between(end, start).ShouldBe(-count);
        }
    }
}
