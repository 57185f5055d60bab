using System.Globalization;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Extraction.Citations;

/// <summary>A full date as printed: "28 tháng 10 năm 2025", "04/9/2025", "24-6-2020", "02 - 11 - 2017".</summary>
/// <param name="Index">Where it begins in the searched text.</param>
/// <param name="Length">Characters it takes.</param>
internal readonly partial record struct PrintedDate(DateOnly Date, int Index, int Length)
{
    public static PrintedDate? Find(string text, int from = 0) => Parse(Anywhere().Match(text, from));

    /// <summary>The date that follows directly at <paramref name="at"/>: ", ngày 04/9/2025", " (24/6/2020)".</summary>
    public static PrintedDate? Directly(string text, int at) => Parse(Next().Match(text, at));

    private static PrintedDate? Parse(Match match)
    {
        if (!match.Success)
            return null;
        var (day, month, year) = (Number(match, "d"), Number(match, "m"), Number(match, "y"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new PrintedDate(new DateOnly(year, month, day), match.Index, match.Length)
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private const string Digits = @"(?<!\d)(?<d>\d{1,2})(?:\s*[/.\-–]\s*(?<m>\d{1,2})\s*[/.\-–]\s*|\s*tháng\s*(?<m>\d{1,2})\s*(?:năm|/)\s*)(?<y>(?:19|20)\d{2})(?!\d)";

    [GeneratedRegex(Digits, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"\G[\s,]*(?:\(\s*)?(?:ngày|ban\s+hành\s+ngày|ký\s+ngày)?\s*" + Digits, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Next();
}
