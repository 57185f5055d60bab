using System.Globalization;
using System.Text;
using Xanh.Documents.Plan;
using Xanh.Programme.Work;
using Xanh.Publishing.Calendars;

namespace Xanh.Publishing.Tests.Calendars;

public class CalendarFileTests
{
    private const string LongText = "Xây dựng; cập nhật cơ sở dữ liệu về điện tử, đồ gỗ \\ và công nghiệp môi trường của tỉnh\ntheo hướng dẫn của Bộ Công Thương, bảo đảm đúng tiến độ 🌱";

    private static readonly Guid Id = Guid.Parse("0195c1f0-1111-7000-8000-000000000001");

    [Fact]
    public void Events_are_read_back_as_RFC_5545_says()
    {
        var lines = Unfolded(Write(Row()));
        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines[^1].ShouldBe("END:VCALENDAR");
        lines.ShouldContain("VERSION:2.0");
        lines.ShouldContain("UID:0195c1f0-1111-7000-8000-000000000001@xanh");
        lines.ShouldContain("DTSTAMP:20260310T013000Z");
        lines.ShouldContain("DTSTART;VALUE=DATE:20260930");
        lines.ShouldContain("DTEND;VALUE=DATE:20261001");
        Value(lines, "SUMMARY").ShouldBe("Hạn: " + LongText);
        Value(lines, "DESCRIPTION").ShouldContain("Chưa giao\nKế hoạch: 12/KH-UBND\nThời gian ghi trong kế hoạch: quý III/2026");
        Value(lines, "URL").ShouldBe("https://xanh.example.vn/lam-viec/viec/0195c1f0-1111-7000-8000-000000000001");
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var bytes = Write(Row());
        var text = Encoding.UTF8.GetString(bytes);
        text.ShouldNotContain('\uFFFD');
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        foreach (var line in text.Split("\r\n"))
            Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75, line);
        // Every folded line is whole UTF-8 by itself.
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).ShouldBe(text);
    }

    [Fact]
    public void An_empty_list_is_a_whole_calendar() => Unfolded(Write()).ShouldContain("END:VCALENDAR");

    private static byte[] Write(params WorkRow[] rows) => CalendarFile.Write(
        "Sở Công Thương", rows, UnitNames.None, new DateOnly(2026, 3, 10), new DateTimeOffset(2026, 3, 10, 8, 30, 0, TimeSpan.FromHours(7)),
        new Uri("https://xanh.example.vn"), CultureInfo.GetCultureInfo("vi-VN"));

    private static WorkRow Row() => new()
    {
        Id = Id, PlanId = Guid.Empty, PlanSlug = "12-kh-ubnd-2026", PlanName = "12/KH-UBND", TaskOrdinal = 1, Text = LongText, TimeText = "quý III/2026", TimeKind = TimeKind.Date,
        Year = WorkEntry.Once, Basis = WorkBasis.Unassigned, DueOn = new DateOnly(2026, 9, 30), Rule = DueRule.QuarterEnd, Version = 0,
    };

    private static List<string> Unfolded(byte[] file) =>
        [.. Encoding.UTF8.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static string Value(List<string> lines, string name)
    {
        var value = lines.Single(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
            text.Append(value[i] == '\\' ? value[++i] is 'n' ? '\n' : value[i] : value[i]);
        return text.ToString();
    }
}
