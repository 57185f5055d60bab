using System.Globalization;
using System.Text.RegularExpressions;
using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Reporting;

/// <summary>Reads rhythms and deadlines of reports: "6 tháng (trước ngày 20/6) và hằng năm (trước ngày 15/12)" are two.</summary>
internal static partial class ReportRhythms
{
    private sealed record Mark(Frequency Frequency, int Start, int End)
    {
        public List<string> Deadlines { get; } = [];
    }

    /// <summary>The rhythms of <paramref name="clause"/>; empty when it says none.</summary>
    public static IReadOnlyList<ReportRhythm> In(string clause)
    {
        var marks = new List<Mark>();
        foreach (Match match in Rhythm().Matches(clause))
        {
            if (FrequencyOf(match) is { } frequency && (frequency is not Frequency.PeriodicUnspecified))
                marks.Add(new Mark(frequency, match.Index, match.Index + match.Length));
        }
        var deadlines = Deadline().Matches(clause).Where(m => DayOf(m) is not null).ToList();
        if (marks.Count == 0 && Periodically().Match(clause) is { Success: true } periodic && deadlines.Count == 0)
            marks.Add(new Mark(Frequency.PeriodicUnspecified, periodic.Index, periodic.Index + periodic.Length));
        AddImplied(marks, deadlines, isReport: Report().IsMatch(clause));
        foreach (var deadline in deadlines)
            Nearest(marks, clause, deadline)?.Deadlines.Add(DayOf(deadline)!);
        return [.. marks
            .GroupBy(m => m.Frequency)
            .Select(g => new ReportRhythm(g.Key, g.SelectMany(m => m.Deadlines).Distinct().ToList() is { Count: > 0 } days ? string.Join("; ", days) : null))];
    }

    // A paper that is no report, sent by a day of one year, is sent once. A day of the year without a word for the rhythm: a report each year; with a day of June beside one of December, each half-year too.
    private static void AddImplied(List<Mark> marks, List<Match> deadlines, bool isReport)
    {
        var recurring = marks.Where(m => m.Frequency != Frequency.AdHoc).ToList();
        if (recurring.Count == 0 && !isReport && deadlines.Count > 0 && deadlines.TrueForAll(d => d.Groups["once"].Success))
            marks.Add(new Mark(Frequency.AdHoc, deadlines[0].Index, deadlines[0].Index));
        else if (recurring.Count == 0 && deadlines.Find(d => !d.Groups["lastMonth"].Success) is { } first)
            marks.Add(new Mark(Frequency.Annual, first.Index + first.Length, first.Index + first.Length));
        else if (recurring.Count == 0 && deadlines.Count > 0)
            marks.Add(new Mark(Frequency.PeriodicUnspecified, deadlines[0].Index, deadlines[0].Index));
        if (recurring is [{ Frequency: Frequency.Annual }] && deadlines.Count == 2 && deadlines[0].Groups["month"].Value.TrimStart('0') is "6" or "7" && deadlines[1].Groups["month"].Value.TrimStart('0') is "12" or "11" or "1")
            marks.Insert(0, new Mark(Frequency.Semiannual, deadlines[0].Index, deadlines[0].Index));
    }

    private static Mark? Nearest(List<Mark> marks, string clause, Match deadline)
    {
        var end = deadline.Index + deadline.Length;
        var regular = marks.Where(m => m.Frequency != Frequency.AdHoc).ToList();
        var next = regular.Find(m => m.Start >= deadline.Index);
        var before = regular.LastOrDefault(m => m.End <= deadline.Index);
        if (next is not null && (next.Start <= end || before is null || Joined().IsMatch(clause[end..next.Start])))
            return next;
        return before ?? next;
    }

    private static Frequency? FrequencyOf(Match match) =>
        match.Groups["adHoc"].Success ? Frequency.AdHoc
        : match.Groups["half"].Success ? Frequency.Semiannual
        : match.Groups["quarter"].Success ? Frequency.Quarterly
        : match.Groups["month"].Success ? Frequency.Monthly
        : match.Groups["year"].Success ? Frequency.Annual : null;

    private static string? DayOf(Match match)
    {
        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        if (day is < 1 or > 31)
            return null;
        if (!match.Groups["month"].Success)
            return string.Create(CultureInfo.InvariantCulture, $"{day}/-");
        var month = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        return month is < 1 or > 12 ? null : string.Create(CultureInfo.InvariantCulture, $"{day}/{month}");
    }

    [GeneratedRegex(
        """
          (?<adHoc>\bđột\s+xuất\b|(?:nếu|khi|trường\s+hợp|trong\s+quá\s+trình)[^.;]{0,60}(?:vướng\s+mắc|phát\s+sinh|khó\s+khăn)|khi\s+(?:có|được)\s+yêu\s+cầu)
        | (?<half>\b(?:0?6|sáu)\s+tháng\b|\bmỗi\s+năm\s+(?:hai|0?2)\s+lần\b|\b(?:hai|0?2)\s+lần\s*(?:/|mỗi\s+|một\s+|trong\s+)\s*năm\b|\bbán\s+niên\b|\bnửa\s+năm\b)
        | (?<quarter>(?:(?:h[ằà]ng|mỗi|theo|từng|cuối|báo\s+cáo|định\s+kỳ|kỳ)\s+|[,(]\s*)qu[ýí]\b(?!\s+(?:[IV]+|[1-4])\b))
        | (?<month>(?:h[ằà]ng|mỗi|theo|từng)\s+tháng\b)
        | (?<year>(?:h[ằà]ng|mỗi)\s+năm\b|\b(?:0?1|một)\s+năm\b|\bcuối\s+năm\b(?!\s+\d)|\bcả\s+năm\b|(?:báo\s+cáo|định\s+kỳ|tổng\s+kết)\s+năm\b(?!\s+\d)|(?<=(?:quý|tháng|đầu\s+năm)\s*(?:\([^()]*\)\s*)?(?:,|và|/)\s*(?:báo\s+cáo\s+)?)năm\b(?!\s+\d))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rhythm();

    [GeneratedRegex(
        """
        (?:trước|định\s+kỳ|chậm\s+nhất(?:\s+(?:là|vào|trước|đến))*|muộn\s+nhất(?:\s+(?:là|vào))*|vào|xong|(?<=\d\s*)(?:và|,))\s+
        (?:ngày\s+(?<day>\d{1,2})(?:\s*/\s*(?<month>\d{1,2})(?!\d)(?<once>\s*/\s*\d{4})?|\s+tháng\s+(?<month>\d{1,2})(?!\d)(?<once>\s+năm\s+\d{4})?|\s+(?:của\s+)?(?<lastMonth>tháng\s+cuối|h[ằà]ng\s+tháng|mỗi\s+tháng|của\s+tháng|tháng\s+báo\s+cáo))
          |(?<day>\d{1,2})\s*/\s*(?<month>\d{1,2})(?!\d)(?<once>\s*/\s*\d{4})?)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\b(?:báo\s+cáo|kết\s+quả|tình\s+hình)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex(@"\b(?:định\s+kỳ|theo\s+định\s+kỳ|thường\s+kỳ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Periodically();

    [GeneratedRegex(@"^\s*(?:(?:của|đối\s+với|cho|\(|cuối|cuối\s+cùng|mỗi|kỳ|báo\s+cáo)\s*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
