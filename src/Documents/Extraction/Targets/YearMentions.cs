using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Times;

namespace Xanh.Documents.Extraction.Targets;

/// <summary>Finds the years that date targets; passes over those a target is compared with ("so với năm 2020") and horizons ("…, tầm nhìn đến 2050"), unless the text begins with them.</summary>
internal static partial class YearMentions
{
    public static IReadOnlyList<YearMention> In(string text)
    {
        var mentions = new List<YearMention>();
        foreach (var point in TimePoints.In(text).Where(p => p.HasYear))
        {
            var lead = LeadWords().Match(text[..point.Start]);
            var start = point.Start - lead.Length;
            var worded = lead.Length > 0 || !point.IsYears || text[..start].EndsWith('(') || Heading().IsMatch(text[point.End..]);
            if (worded && !Compared().IsMatch(text[..start]))
                mentions.Add(new YearMention(start, point.End, point.To.Year));
        }
        return mentions;
    }

    [GeneratedRegex(@"(?:\b(?:vào|trong|đến|tới|hết|cuối|từ|giai\s+đoạn|thời\s+kỳ|các|năm|ngày|tháng|là)\s+)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadWords();

    [GeneratedRegex(@"^\s*[:)]", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:so\s+(?:với|cùng)(?:\s+\p{L}+){0,5}|của|mức|cùng\s+kỳ|(?<=\p{L}[^\p{L}]*)(?:tầm\s+nhìn|định\s+hướng)|tương\s+đương)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}
