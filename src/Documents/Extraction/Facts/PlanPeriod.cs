using System.Globalization;
using System.Text.RegularExpressions;
using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>The years a plan is for, read from its title or opening.</summary>
/// <remarks>
/// "Kế hoạch … Chương trình … giai đoạn 2021 - 2030 … năm 2024" is a plan for 2024: a single year wins, then the last phrase outside
/// quotation marks, then one inside them. "Tầm nhìn", "định hướng" and years of dates and laws are no period.
/// </remarks>
internal static partial class PlanPeriod
{
    public static (YearRange Years, int Index, int Length)? In(string text)
    {
        (YearRange Years, int Index, int Length, int Rank)? best = null;
        foreach (Match match in Pattern().Matches(text))
        {
            var before = text[..match.Index];
            if (NotAPeriod().IsMatch(before) || (match.Groups["only"].Success && LawName().IsMatch(before)))
                continue;
            var quoted = before.Count(c => c is '“' or '«') > before.Count(c => c is '”' or '»');
            var rank = (match.Groups["only"].Success ? 2 : 1) - (quoted ? 10 : 0);
            if (best is null || rank >= best.Value.Rank)
                best = (YearsOf(match), match.Index, match.Length, rank);
        }
        return best is { } b ? (b.Years, b.Index, b.Length) : null;
    }

    private static YearRange YearsOf(Match match)
    {
        if (match.Groups["only"].Success)
            return new YearRange(Year(match, "only"), Year(match, "only"));
        return match.Groups["until"].Success ? new YearRange(null, Year(match, "until")) : new YearRange(Year(match, "from"), Year(match, "to"));
    }

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?:(?:giai\s+đoạn|thời\s+kỳ|các\s+năm|từ|trong|năm)\s*)*(?<![\d/.\-])(?<from>20\d\d)\s*(?:[-–—÷]|đến(?:\s+(?:hết\s+)?năm)?)\s*(?<to>20\d\d)(?![\d/])
        |đến\s+(?:hết\s+)?(?:năm\s+)?(?<until>20\d\d)(?![\d/])
        |năm\s+(?<only>20\d\d)(?![\d/])(?!\s*[-–—]\s*20\d\d)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?:tầm\s+nhìn|định\s+hướng|hướng\s+tới)(?:\s+đến)?\s*$|tháng\s+\d{1,2}\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotAPeriod();

    // "Luật Bảo vệ môi trường năm 2020" names a law.
    [GeneratedRegex(@"(?<!\p{L})Luật\s[^,;.“”]{0,60}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LawName();
}
