using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;

namespace Xanh.Programme.Tests.Work;

public class DueDaysTests
{
    [Theory]
    // Once
    [InlineData("Năm 2026", TimeKind.Year, "2026-01-01", "2026-12-31", "2026-12-31", DueRule.InYear)]
    [InlineData("Cuối năm 2026", TimeKind.Year, "2026-01-01", "2026-12-31", "2026-12-31", DueRule.InYear)]
    [InlineData("Đến năm 2028", TimeKind.ByYear, null, "2028-12-31", "2028-12-31", DueRule.ByYear)]
    [InlineData("Chậm nhất năm 2027", TimeKind.ByYear, null, "2027-12-31", "2027-12-31", DueRule.ByYear)]
    [InlineData("Hoàn thành trước năm 2028", TimeKind.ByYear, null, "2028-12-31", "2027-12-31", DueRule.BeforeYear)]
    [InlineData("giai đoạn 2026–2028", TimeKind.Period, "2026-01-01", "2028-12-31", "2028-12-31", DueRule.PeriodEnd)]
    [InlineData("Năm 2026, 2027", TimeKind.Period, "2026-01-01", "2027-12-31", "2027-12-31", DueRule.PeriodEnd)]
    [InlineData("quý III/2026", TimeKind.Date, "2026-07-01", "2026-09-30", "2026-09-30", DueRule.QuarterEnd)]
    [InlineData("Quý I, II/2026", TimeKind.Date, "2026-01-01", "2026-06-30", "2026-06-30", DueRule.QuarterEnd)]
    [InlineData("Quý IV/2025 - Quý I/2026", TimeKind.Date, "2025-10-01", "2026-03-31", "2026-03-31", DueRule.QuarterEnd)]
    [InlineData("6 tháng đầu năm 2026", TimeKind.Date, "2026-01-01", "2026-06-30", "2026-06-30", DueRule.HalfYearEnd)]
    [InlineData("06 tháng cuối năm 2026", TimeKind.Date, "2026-07-01", "2026-12-31", "2026-12-31", DueRule.HalfYearEnd)]
    [InlineData("Tháng 2/2028", TimeKind.Date, "2028-02-01", "2028-02-29", "2028-02-29", DueRule.MonthEnd)]
    [InlineData("12/2028", TimeKind.Date, "2028-12-01", "2028-12-31", "2028-12-31", DueRule.MonthEnd)]
    [InlineData("Đến tháng 6/2026", TimeKind.Date, null, "2026-06-30", "2026-06-30", DueRule.MonthEnd)]
    [InlineData("trước 30/6/2027", TimeKind.Date, null, "2027-06-30", "2027-06-30", DueRule.BeforeDay)]
    [InlineData("Trước ngày 30 tháng 6 năm 2027", TimeKind.Date, null, "2027-06-30", "2027-06-30", DueRule.BeforeDay)]
    [InlineData("Trước ngày 20/11", TimeKind.Date, null, "2025-11-20", "2025-11-20", DueRule.BeforeDay)]
    [InlineData("01/3/2026 - 30/9/2026", TimeKind.Date, "2026-03-01", "2026-09-30", "2026-09-30", DueRule.OnDay)]
    [InlineData(null, TimeKind.Date, null, "2026-09-15", "2026-09-15", DueRule.OnDay)]
    [InlineData("quý III/2026", TimeKind.Date, "2026-07-01", "2026-10-15", "2026-10-15", DueRule.ByHand)]
    [InlineData("trước 30/6/2027", TimeKind.Date, null, "2027-07-31", "2027-07-31", DueRule.ByHand)]
    [InlineData("Năm 2026", TimeKind.Year, "2026-01-01", "2026-11-30", "2026-11-30", DueRule.ByHand)]
    // Each reporting year, here 2027
    [InlineData("Hằng năm", TimeKind.Annual, null, null, "2027-12-31", DueRule.EveryYear)]
    [InlineData("Mỗi năm 01 lần", TimeKind.Annual, null, null, "2027-12-31", DueRule.EveryYear)]
    [InlineData("2 - 3 lớp/năm", TimeKind.Annual, null, null, "2027-12-31", DueRule.EveryYear)]
    [InlineData("Hằng năm (2026 - 2030)", TimeKind.Annual, null, null, "2027-12-31", DueRule.EveryYear)]
    [InlineData("Trước ngày 15/12 hằng năm", TimeKind.Annual, null, null, "2027-12-15", DueRule.EveryYearByDay)]
    [InlineData("trước ngày 30 tháng 11 hằng năm", TimeKind.Annual, null, null, "2027-11-30", DueRule.EveryYearByDay)]
    [InlineData("Trước ngày 31/11 hằng năm", TimeKind.Annual, null, null, "2027-11-30", DueRule.EveryYearByDay)]
    [InlineData("Trước ngày 31/01 năm sau", TimeKind.Annual, null, null, "2028-01-31", DueRule.NextYearByDay)]
    [InlineData("Trước ngày 45/13 hằng năm", TimeKind.Annual, null, null, "2027-12-31", DueRule.EveryYear)]
    [InlineData("Quý IV hằng năm", TimeKind.Annual, null, null, "2027-12-31", DueRule.EveryYearByQuarter)]
    [InlineData("Quý II - III hằng năm", TimeKind.Annual, null, null, "2027-09-30", DueRule.EveryYearByQuarter)]
    [InlineData("quý 1 hằng năm", TimeKind.Annual, null, null, "2027-03-31", DueRule.EveryYearByQuarter)]
    [InlineData("Tháng 2 hằng năm", TimeKind.Annual, null, null, "2027-02-28", DueRule.EveryYearByMonth)]
    [InlineData("Từ tháng 3 đến tháng 9 hằng năm", TimeKind.Annual, null, null, "2027-09-30", DueRule.EveryYearByMonth)]
    [InlineData("6 tháng đầu năm, hằng năm", TimeKind.Annual, null, null, "2027-06-30", DueRule.EveryYearByMonth)]
    [InlineData("Thường xuyên, liên tục", TimeKind.Continuous, null, null, "2027-12-31", DueRule.Continuous)]
    [InlineData("Từ năm 2026 trở đi", TimeKind.Period, "2026-01-01", null, "2027-12-31", DueRule.OpenPeriod)]
    [InlineData("Hằng quý", TimeKind.None, null, null, "2027-12-31", DueRule.Undated)]
    [InlineData(null, TimeKind.None, null, null, "2027-12-31", DueRule.NoTime)]
    [InlineData("  ", TimeKind.None, null, null, "2027-12-31", DueRule.NoTime)]
    public void A_printed_time_gives_a_day_and_says_why(string? text, TimeKind kind, string? from, string? to, string due, DueRule rule)
    {
        DueDays.Of(Time(text, kind, from, to), 2027).ShouldBe(new DueDay(Day(due)!.Value, rule));
    }

    [Fact]
    public void Every_rule_is_tried_above() => typeof(DueDaysTests).GetMethod(nameof(A_printed_time_gives_a_day_and_says_why))!
        .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Cast<InlineDataAttribute>()
        .Select(a => (DueRule)a.Data[5]!).Distinct().Order()
        .ShouldBe(Enum.GetValues<DueRule>().Where(r => r != DueRule.AsAsked));

    [Theory]
    [InlineData("Hằng năm", TimeKind.Annual, null, null, WorkRhythm.Yearly)]
    [InlineData("Thường xuyên", TimeKind.Continuous, null, null, WorkRhythm.Yearly)]
    [InlineData(null, TimeKind.None, null, null, WorkRhythm.Yearly)]
    [InlineData("Từ năm 2026", TimeKind.Period, "2026-01-01", null, WorkRhythm.Yearly)]
    [InlineData("2026 - 2028", TimeKind.Period, "2026-01-01", "2028-12-31", WorkRhythm.Once)]
    [InlineData("Năm 2026", TimeKind.Year, "2026-01-01", "2026-12-31", WorkRhythm.Once)]
    [InlineData("Đến năm 2028", TimeKind.ByYear, null, "2028-12-31", WorkRhythm.Once)]
    [InlineData("Quý III/2026", TimeKind.Date, "2026-07-01", "2026-09-30", WorkRhythm.Once)]
    public void Work_comes_once_or_every_year(string? text, TimeKind kind, string? from, string? to, WorkRhythm expected) =>
        DueDays.RhythmOf(Time(text, kind, from, to)).ShouldBe(expected);

    [Theory]
    [InlineData("Hằng năm (2026 - 2028)", TimeKind.Annual, null, 2026, 2028)]
    [InlineData("Hằng năm, từ 2026 đến năm 2029", TimeKind.Annual, null, 2026, 2029)]
    [InlineData("Hằng năm", TimeKind.Annual, null, null, null)]
    [InlineData("Năm 2027 và các năm tiếp theo", TimeKind.Period, "2027-01-01", 2027, null)]
    public void A_yearly_time_may_name_its_years(string text, TimeKind kind, string? from, int? first, int? last) =>
        DueDays.YearsOf(Time(text, kind, from, null)).ShouldBe((first, last));

    private static TaskTime Time(string? text, TimeKind kind, string? from, string? to) => new() { Text = text, Kind = kind, From = Day(from), To = Day(to) };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
