using System.Globalization;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Extraction.Times;

/// <summary>Finds the times a text names, each by itself.</summary>
internal static partial class TimePoints
{
    /// <summary>All times in <paramref name="text"/>, from left to right.</summary>
    public static IReadOnlyList<TimePoint> In(string text) =>
        [.. Pattern().Matches(text).Select(Read).OfType<TimePoint>()];

    private static TimePoint? Read(Match match)
    {
        if (match.Groups["day"].Success)
            return Day(match);
        if (match.Groups["quarter"].Success)
            return Parts(match, "quarter", 3);
        if (match.Groups["half"].Success)
            return Half(match);
        if (match.Groups["month"].Success)
            return Parts(match, "month", 1);
        return Years(match);
    }

    private static TimePoint? Day(Match match)
    {
        var (day, month) = (Number(match.Groups["day"].Value), Number(match.Groups["dm"].Value));
        if (day is < 1 or > 31 || month is < 1 or > 12)
            return null;
        var year = Year(match);
        var date = new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
        return Point(match, date, date, false, false);
    }

    // "Quý I, II/2026", "tháng 3 - 5 năm 2026": from the first to the last of the list.
    private static TimePoint? Parts(Match match, string group, int months)
    {
        var numbers = Ordinal().Matches(match.Groups[group].Value).Select(m => Number(m.Value)).ToList();
        if (numbers.Count == 0 || numbers.Exists(n => n < 1 || n > 12 / months))
            return null;
        var year = Year(match);
        return Point(match, new DateOnly(year, ((numbers.Min() - 1) * months) + 1, 1), MonthEnd(year, numbers.Max() * months), false, numbers.Count > 1);
    }

    private static TimePoint Half(Match match)
    {
        var year = Year(match);
        return match.Groups["half"].Value.StartsWith("đ", StringComparison.OrdinalIgnoreCase)
            ? Point(match, new DateOnly(year, 1, 1), MonthEnd(year, 6), false, false)
            : Point(match, new DateOnly(year, 7, 1), MonthEnd(year, 12), false, false);
    }

    private static TimePoint? Years(Match match)
    {
        var from = Number(match.Groups["first"].Value);
        var to = match.Groups["last"].Success ? Number(match.Groups["last"].Value) : from;
        if (to < 100)
            to += from / 100 * 100;
        return to < from ? null : Point(match, new DateOnly(from, 1, 1), new DateOnly(to, 12, 31), true, match.Groups["last"].Success);
    }

    private static TimePoint Point(Match match, DateOnly from, DateOnly to, bool isYears, bool isSpan) =>
        new(from, to, isYears, isSpan, match.Index, match.Index + match.Length);

    private static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int Year(Match match) => match.Groups["year"].Success ? Number(match.Groups["year"].Value) : TimePoint.NoYear;

    private static int Number(string text) => text.ToUpperInvariant() switch
    {
        "I" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        var digits => int.Parse(digits, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(
        """
        (?<![\d/.,])(?:
            (?:ngày\s+)?(?<day>\d{1,2})\s*[/.-]\s*(?<dm>\d{1,2})\s*[/.-]\s*(?<year>(?:19|20)\d{2})
          | (?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<dm>\d{1,2})(?:[,\s]+năm\s+(?<year>(?:19|20)\d{2}))?
          | (?:ngày\s+|(?<=(?:trước|chậm\s+nhất|đến)\s+))(?<day>\d{1,2})\s*/\s*(?<dm>\d{1,2})(?!\s*[/\d])
          | (?<!(?:mỗi|h[àằ]ng)\s+)qu[ýí]\s+(?<quarter>(?:IV|I{1,3}|[1-4])\b(?:(?:\s*(?:[,-]|và|đến)\s*(?:qu[ýí]\s+)?)(?:IV|I{1,3}|[1-4])\b(?!\d))*)(?:\s*[/-]\s*|,?\s*(?:năm\s+)?)(?<year>(?:19|20)\d{2})?
          | (?:0?6|sáu)\s+tháng\s+(?<half>đầu|cuối)(?:\s+(?:của\s+)?năm(?:\s+(?<year>(?:19|20)\d{2}))?)?
          | (?:(?<!(?:mỗi|h[àằ]ng)\s+)tháng\s+|\bT)(?<month>(?:1[0-2]|0?[1-9])\b(?:\s*(?:[,-]|và)\s*(?:tháng\s+)?(?:1[0-2]|0?[1-9])\b(?!\s*/\s*\d{1,2}\b(?!\d)))*)(?:\s*[/-]\s*(?<year>(?:19|20)\d{2})|[,\s]+(?:của\s+)?năm\s+(?<year>(?:19|20)\d{2}))?
          | (?<month>(?:1[0-2]|0?[1-9]))\s*/\s*(?<year>(?:19|20)\d{2})(?![\d/])
          | (?:năm\s+học\s+|niên\s+học\s+)(?<first>(?:19|20)\d{2})(?:\s*[-–/]\s*(?<last>(?:19|20)\d{2}|\d{2}(?!\d)))?
          | (?<first>(?:19|20)\d{2})(?:\s*[-–]\s*(?:năm\s+)?(?<last>(?:19|20)\d{2}|\d{2}(?![\d/])))?
        )(?![\d%]|[.,]\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"IV|I{1,3}|\d{1,2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
