using System.Text.RegularExpressions;

namespace Xanh.Documents.Extraction.Times;

/// <summary>Hides what looks like a time or number of the sentence but belongs to something it names: quotations, numbers and dates of documents.</summary>
internal static partial class SentenceMask
{
    public const char Hidden = '\u0001';

    /// <summary>The sentence, letter for letter as long, with quotations and citations hidden.</summary>
    public static string Of(string sentence) => Citation().Replace(Quoted().Replace(sentence, Hide), Hide);

    private static string Hide(Match match) => new(Hidden, match.Length);

    [GeneratedRegex(@"“[^”]*”|""[^""]*""|«[^»]*»", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // "12/KH-UBND ngày 04/9/2025", "ngày 04 tháng 9 năm 2025 của Bộ …", "Luật … năm 2020"
    [GeneratedRegex(
        """
        \d+(?:\s*/\s*\d{4})?\s*/\s*[A-ZĐ]\w*\s?(?:[-–]\s?\w+)+(?:[,\s]*ngày\s+\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d{1,2}(?:\s*[/.-]\s*|\s+năm\s+)\d{4})?
        | (?<!(?:[Tt]rước|nhất|đến|hết|xong|từ|vào|là)\s+)[Nn]gày\s+\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d{1,2}(?:\s*[/.-]\s*|\s+năm\s+)\d{4}
        | (?:Luật|Bộ\s+luật|Hiến\s+pháp|Pháp\s+lệnh)[^,;.\u0001]{0,80}?năm\s+\d{4}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
