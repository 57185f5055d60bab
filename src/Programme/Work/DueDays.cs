using System.Globalization;
using System.Text.RegularExpressions;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Work;

/// <summary>Turns the time a plan prints into due days: pure, by the calendar of Vietnam.</summary>
public static partial class DueDays
{
    private const int December = 12;

    /// <summary>Annual and continuous work, work without a time and work without an end come anew each reporting year; all other work comes once.</summary>
    public static WorkRhythm RhythmOf(TaskTime time) => time switch
    {
        { Kind: TimeKind.Year or TimeKind.ByYear or TimeKind.Period or TimeKind.Date, To: not null } => WorkRhythm.Once,
        _ => WorkRhythm.Yearly,
    };

    /// <summary>The reporting years a time of yearly rhythm itself names: <c>hằng năm (2026 - 2030)</c>; null where it leaves them open.</summary>
    public static (int? From, int? To) YearsOf(TaskTime time)
    {
        if (Years().Match(Folded(time)) is { Success: true } years && time.Kind is TimeKind.Annual or TimeKind.Continuous)
            return (Number(years, "from"), Number(years, "to"));
        return (time.From?.Year, time.To?.Year);
    }

    /// <param name="year">The reporting year; for work that comes once it does not matter.</param>
    public static DueDay Of(TaskTime time, int year) => time switch
    {
        { Kind: TimeKind.Year or TimeKind.ByYear or TimeKind.Period, To: { } to } => OfYears(time, to),
        { Kind: TimeKind.Date, To: { } to } => new DueDay(to, RuleOfDay(Folded(time), to)),
        { Kind: TimeKind.Annual } => OfEveryYear(Folded(time), year),
        { Kind: TimeKind.Continuous } => new DueDay(LastDay(year), DueRule.Continuous),
        { From: not null } => new DueDay(LastDay(year), DueRule.OpenPeriod),
        _ => new DueDay(LastDay(year), string.IsNullOrWhiteSpace(time.Text) ? DueRule.NoTime : DueRule.Undated),
    };

    private static DueDay OfYears(TaskTime time, DateOnly to)
    {
        if (to != LastDay(to.Year))
            return new DueDay(to, DueRule.ByHand);
        if (time.Kind == TimeKind.ByYear && BeforeYear().IsMatch(Folded(time)))
            return new DueDay(LastDay(to.Year - 1), DueRule.BeforeYear);
        return new DueDay(to, time.Kind switch { TimeKind.Year => DueRule.InYear, TimeKind.ByYear => DueRule.ByYear, _ => DueRule.PeriodEnd });
    }

    // Where the day is not what the words come to, a person put it there.
    private static DueRule RuleOfDay(string text, DateOnly to)
    {
        var days = Day().Matches(text);
        if (days.Count > 0)
            return !days.Any(d => IsDay(d) && DayOf(to.Year, Number(d, "month"), Number(d, "day")) == to) ? DueRule.ByHand : Before().IsMatch(text) ? DueRule.BeforeDay : DueRule.OnDay;
        var endsMonth = to == EndOfMonth(to.Year, to.Month);
        if (HalfYear().IsMatch(text))
            return endsMonth && (to.Month is 6 or December) ? DueRule.HalfYearEnd : DueRule.ByHand;
        if (Quarter().IsMatch(text))
            return endsMonth && to.Month % 3 == 0 ? DueRule.QuarterEnd : DueRule.ByHand;
        if (endsMonth)
            return DueRule.MonthEnd;
        return Month().IsMatch(text) ? DueRule.ByHand : DueRule.OnDay;
    }

    private static DueDay OfEveryYear(string text, int year)
    {
        var last = Day().Matches(text).LastOrDefault(m => IsDay(m));
        if (last is not null)
        {
            var nextYear = text.Contains("nam sau", StringComparison.Ordinal);
            return new DueDay(DayOf(nextYear ? year + 1 : year, Number(last, "month"), Number(last, "day")), nextYear ? DueRule.NextYearByDay : DueRule.EveryYearByDay);
        }
        if (Quarter().Matches(text).LastOrDefault() is { } quarter)
            return new DueDay(EndOfMonth(year, 3 * QuarterNumber(quarter.Groups["quarter"].Value)), DueRule.EveryYearByQuarter);
        if (HalfYear().Match(text) is { Success: true } half)
            return new DueDay(EndOfMonth(year, half.Groups["first"].Success ? 6 : December), DueRule.EveryYearByMonth);
        if (Month().Matches(text).LastOrDefault(m => Number(m, "month") is >= 1 and <= December) is { } month)
            return new DueDay(EndOfMonth(year, Number(month, "month")), DueRule.EveryYearByMonth);
        return new DueDay(LastDay(year), DueRule.EveryYear);
    }

    private static string Folded(TaskTime time) => VietnameseText.FoldWithoutAccents(time.Text ?? "");

    private static bool IsDay(Match match) => Number(match, "month") is >= 1 and <= December && Number(match, "day") is >= 1 and <= 31;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int QuarterNumber(string text) => text switch
    {
        "i" or "1" => 1,
        "ii" or "2" => 2,
        "iii" or "3" => 3,
        _ => 4,
    };

    private static DateOnly LastDay(int year) => new(year, December, 31);

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    // Plans do print 31/11 and 30/02.
    private static DateOnly DayOf(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    [GeneratedRegex(@"\b(?:truoc|trc) nam 20\d\d\b")]
    private static partial Regex BeforeYear();

    [GeneratedRegex(@"\b(truoc|cham nhat|khong qua|den|het)\b")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<![\d/])(?<day>\d{1,2})(?: ?/ ?| thang )(?<month>\d{1,2})(?!\d)")]
    private static partial Regex Day();

    [GeneratedRegex(@"\bquy (?:[ivx1-4]+ ?(?:,|-|–|va|den) ?)*(?<quarter>i{1,3}|iv|[1-4])\b")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b0?6 thang (?:(?<first>dau)|cuoi)\b")]
    private static partial Regex HalfYear();

    [GeneratedRegex(@"\bthang (?:\d{1,2} ?(?:,|-|–|va|den(?: thang)?) ?)*(?<month>\d{1,2})\b")]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?<from>20\d\d) ?(?:-|–|den(?: nam)?) ?(?<to>20\d\d)\b")]
    private static partial Regex Years();
}
