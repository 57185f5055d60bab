using Xanh.Programme.Calendars;

namespace Xanh.Programme.Tests.Calendars;

public class CutOffTests
{
    // Windows of Decree 09/2019/NĐ-CP, as the decree names them.
    [Theory]
    [InlineData(PeriodKind.Year, 2026, 0, "2025-12-15", "2026-12-14")]
    [InlineData(PeriodKind.HalfYear, 2026, 1, "2025-12-15", "2026-06-14")]
    [InlineData(PeriodKind.HalfYear, 2026, 2, "2026-06-15", "2026-12-14")]
    [InlineData(PeriodKind.Quarter, 2026, 1, "2025-12-15", "2026-03-14")]
    [InlineData(PeriodKind.Quarter, 2026, 4, "2026-09-15", "2026-12-14")]
    [InlineData(PeriodKind.Month, 2026, 1, "2025-12-15", "2026-01-14")]
    [InlineData(PeriodKind.Month, 2026, 3, "2026-02-15", "2026-03-14")]
    public void Windows_by_decree(PeriodKind kind, int year, int part, string from, string to)
    {
        var span = CutOff.ByDecree.Span(kind, year, part);
        (span.From, span.To).ShouldBe((Day(from), Day(to)));
        (span.Year, span.Part).ShouldBe((year, part));
    }

    [Theory]
    [InlineData(PeriodKind.Year, 2026, 0, "2026-01-01", "2026-12-31")]
    [InlineData(PeriodKind.Quarter, 2028, 1, "2028-01-01", "2028-03-31")]
    [InlineData(PeriodKind.Month, 2028, 2, "2028-02-01", "2028-02-29")]
    public void Windows_of_calendar_months(PeriodKind kind, int year, int part, string from, string to)
    {
        var span = CutOff.EndOfMonth.Span(kind, year, part);
        (span.From, span.To).ShouldBe((Day(from), Day(to)));
    }

    [Fact]
    public void Periods_follow_without_gap_or_overlap()
    {
        foreach (var lastDay in Enumerable.Range(1, 31).Where(CutOff.IsPossible))
        {
            foreach (var kind in Enum.GetValues<PeriodKind>().Where(k => CutOff.PartsOf(k) > 0))
            {
                var cutOff = new CutOff(lastDay);
                var spans = (from year in Enumerable.Range(2025, 5) from part in Enumerable.Range(1, CutOff.PartsOf(kind)) select cutOff.Span(kind, year, part)).ToList();
                spans.Zip(spans.Skip(1)).ShouldAllBe(pair => pair.First.To.AddDays(1) == pair.Second.From);
            }
        }
    }

    [Theory]
    [InlineData("2026-12-14", 2026)]
    [InlineData("2026-12-15", 2027)]
    public void A_day_belongs_to_one_year(string day, int year) => CutOff.ByDecree.SpanOn(PeriodKind.Year, Day(day)).Year.ShouldBe(year);

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    [InlineData(32)]
    public void A_day_that_not_every_month_has_is_no_cut_off(int lastDay) => Should.Throw<ArgumentOutOfRangeException>(() => new CutOff(lastDay));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
