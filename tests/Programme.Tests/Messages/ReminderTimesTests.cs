using Xanh.Programme.Calendars;
using Xanh.Programme.Messages.Reminders;

namespace Xanh.Programme.Tests.Messages;

public class ReminderTimesTests
{
    // Wednesday 16 December 2026 is due; opened on 1 December; the Friday after is a day off.
    private static readonly WorkingCalendar Calendar = new(new Dictionary<DateOnly, bool> { [new(2026, 12, 18)] = false });

    private static readonly ReminderTimes Times = new() { OpenedOn = new(2026, 12, 1), DueOn = new(2026, 12, 16), DaysBefore = [7, 1], EscalateAfter = 3 };

    [Theory]
    [InlineData("2026-12-08", "")]
    [InlineData("2026-12-09", "Coming before/2026-12-16/7")]
    [InlineData("2026-12-14", "Coming before/2026-12-16/7")]
    [InlineData("2026-12-15", "Coming before/2026-12-16/1")]
    [InlineData("2026-12-16", "Due due/2026-12-16")]
    [InlineData("2026-12-17", "Late late/2026-12-16/0")]
    [InlineData("2026-12-21", "Late late/2026-12-16/0")]
    [InlineData("2026-12-22", "Late late/2026-12-16/0, Escalated head/2026-12-16")]
    [InlineData("2026-12-23", "Late late/2026-12-16/1, Escalated head/2026-12-16")]
    [InlineData("2026-12-28", "Late late/2026-12-16/2, Escalated head/2026-12-16")]
    public void What_should_have_been_told_by_a_day(string day, string told) =>
        string.Join(", ", Times.On(Day(day), Calendar).Select(t => t.Stage + " " + t.Key)).ShouldBe(told);

    [Fact]
    public void A_report_opened_within_the_stretch_is_not_told_twice_at_once() =>
        (Times with { OpenedOn = new(2026, 12, 10) }).On(new(2026, 12, 11), Calendar).ShouldBeEmpty();

    [Fact]
    public void Another_due_day_is_told_anew() =>
        (Times with { DueOn = new(2026, 12, 23) }).On(new(2026, 12, 16), Calendar).Single().Key.ShouldBe("before/2026-12-23/7");

    [Fact]
    public void What_came_back_late_is_late_from_then_on() =>
        (Times with { ReturnedOn = new(2026, 12, 21) }).On(new(2026, 12, 22), Calendar).ShouldBe([(ReminderStage.Late, "late/2026-12-16/0")]);

    [Fact]
    public void Without_escalation_no_head_is_told() =>
        (Times with { EscalateAfter = 0 }).On(new(2027, 1, 20), Calendar).Select(t => t.Stage).ShouldBe([ReminderStage.Late]);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
