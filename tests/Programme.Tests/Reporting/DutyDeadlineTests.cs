using System.Globalization;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;

namespace Xanh.Programme.Tests.Reporting;

public class DutyDeadlineTests
{
    [Theory]
    [InlineData("15/12", PeriodKind.Year, 0, "2026-12-15")]
    [InlineData("31/01", PeriodKind.Year, 0, "2027-01-31")]
    [InlineData("20/11", PeriodKind.Year, 0, "2026-11-20")]
    [InlineData("15/6", PeriodKind.HalfYear, 1, "2026-06-15")]
    [InlineData("15/6", PeriodKind.HalfYear, 2, "2026-12-15")]
    [InlineData("20/-", PeriodKind.Quarter, 1, "2026-03-20")]
    [InlineData("20/-", PeriodKind.Quarter, 4, "2026-12-20")]
    [InlineData("25/-", PeriodKind.Month, 2, "2026-02-25")]
    [InlineData("31/11", PeriodKind.Year, 0, "2026-11-30")]
    public void The_printed_day_falls_where_the_period_ends(string deadline, PeriodKind kind, int part, string expected) =>
        DutyDeadline.DayFor(deadline, CutOff.ByDecree.Span(kind, 2026, part)).ShouldBe(DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("cuối năm")]
    [InlineData("45/12")]
    [InlineData("15/13")]
    [InlineData("0/12")]
    [InlineData("15/12/2026")]
    public void What_cannot_be_read_gives_no_day(string? deadline) => DutyDeadline.DayFor(deadline, CutOff.ByDecree.Span(PeriodKind.Year, 2026)).ShouldBeNull();

    [Fact]
    public void A_due_day_that_is_a_holiday_moves_to_the_next_working_day_and_opening_is_counted_in_working_days()
    {
        var calendar = new WorkingCalendar(new Dictionary<DateOnly, bool> { [new(2026, 12, 15)] = false });
        PeriodProposals.DaysOf("15/12", CutOff.ByDecree.Span(PeriodKind.Year, 2026), calendar).ShouldBe((new DateOnly(2026, 11, 24), new DateOnly(2026, 12, 16), true));
        PeriodProposals.DaysOf("khi có yêu cầu", CutOff.ByDecree.Span(PeriodKind.Year, 2026), WorkingCalendar.OfWeeks).ShouldBe((new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 21), false));
    }
}
