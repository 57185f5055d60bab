using System.Text;
using Xanh.Programme.Calendars;

namespace Xanh.Programme.Tests.Calendars;

public class CalendarFileReaderTests
{
    [Fact]
    public void Whole_day_events_become_days_off()
    {
        const string file =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270206\r\nDTEND;VALUE=DATE:20270211\r\nSUMMARY:Tết Nguyên đán\\, năm Đinh\r\n  Mùi\r\nEND:VEVENT\r\n"
            + "BEGIN:VEVENT\r\nDTSTART:20270301T080000Z\r\nDTEND:20270301T090000Z\r\nSUMMARY:Họp giao ban\r\nEND:VEVENT\r\n"
            + "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270902\r\nSUMMARY:Quốc khánh\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        CalendarFileReader.Read(Encoding.UTF8.GetBytes(file)).Value.ShouldBe(
        [
            new SetCalendarDays.Run(new(2027, 2, 6), new(2027, 2, 10), "Tết Nguyên đán, năm Đinh Mùi", IsWorking: false),
            new SetCalendarDays.Run(new(2027, 9, 2), new(2027, 9, 2), "Quốc khánh", IsWorking: false),
        ]);
    }

    [Theory]
    [InlineData("", "not-a-calendar")]
    [InlineData("PK\u0003\u0004", "not-a-calendar")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "calendar-empty")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270301T080000Z\nSUMMARY:Họp\nEND:VEVENT\nEND:VCALENDAR\n", "calendar-empty")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20271399\nSUMMARY:Sai\nEND:VEVENT\nEND:VCALENDAR\n", "calendar-empty")]
    public void Other_files_are_refused_in_words(string file, string code) => CalendarFileReader.Read(Encoding.UTF8.GetBytes(file)).Refusal?.Code.ShouldBe(code);

    [Fact]
    public void Large_files_are_refused()
    {
        CalendarFileReader.Read(new byte[CalendarLimits.FileBytes + 1]).Refusal?.Code.ShouldBe("calendar-file-too-large");
        var many = "BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270902\nSUMMARY:A\nEND:VEVENT\n", CalendarLimits.Events + 1)) + "END:VCALENDAR";
        CalendarFileReader.Read(Encoding.UTF8.GetBytes(many)).Refusal?.Code.ShouldBe("calendar-too-many");
    }
}
