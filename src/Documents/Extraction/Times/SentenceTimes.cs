using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Times;

/// <summary>Finds the time that governs a sentence, and passes over the many that do not.</summary>
/// <remarks>
/// A time in a sentence is that of the work only when the sentence says so: a rhythm, a deadline word ("trước ngày", "trong năm"), or a
/// period that no name of a programme, law or other document stands before. Times in quotation marks and document dates never count.
/// </remarks>
internal static partial class SentenceTimes
{
    /// <summary>A stretch that may be the time. Rank 0: it is not; higher wins; among equals the first.</summary>
    private sealed record Candidate(int Start, int End, int Rank, bool Yearly = false);

    public static (TimeFrame Time, int Start, int Length)? Find(string sentence, WordLists lexicon, int? issueYear)
    {
        if (!TimeSign().IsMatch(sentence))
            return null;
        var text = SentenceMask.Of(sentence);
        var names = PlanNouns.Of(lexicon).Pattern;
        var candidates = Labelled(text).Concat(Rhythms(text)).Concat(Runs(text, names));
        foreach (var candidate in candidates.Where(c => c.Rank > 0).OrderByDescending(c => c.Rank).ThenBy(c => c.Start))
        {
            var phrase = sentence[candidate.Start..candidate.End];
            var time = candidate.Yearly ? new TimeFrame(phrase, TimeKind.Annual, null, null) : TimeFrames.ParseCell(phrase, issueYear);
            if (time.Kind != TimeKind.None)
                return (time, candidate.Start, candidate.End - candidate.Start);
        }
        return null;
    }

    // Most sentences name no time at all: a quick look spares them the rest.
    [GeneratedRegex(@"\d|[Nn]ăm|NĂM|[Tt]hường xuyên|[Hh]ằng|[Hh]àng|[Qq]uý|[Kk]ỳ|[Tt]háng|[Tt]hời|[Tt]iến độ", RegexOptions.CultureInvariant)]
    private static partial Regex TimeSign();

    private static IEnumerable<Candidate> Labelled(string text) => Label().Matches(text)
        .Select(m => m.Groups["time"])
        .Select(g => new Candidate(g.Index, g.Index + g.Length, 5));

    private static IEnumerable<Candidate> Rhythms(string text) => Rhythm().Matches(text).Select(match =>
    {
        var before = Clause(text, match.Index);
        var rank = match.Groups["always"].Success ? before.Trim(' ', '(', ',') is "" or "thực hiện" ? 2 : 0
            : match.Groups["perUnit"].Success ? 1
            : NotARhythm().IsMatch(before) ? 0 : 3;
        return new Candidate(match.Index, match.Index + match.Length, rank, Yearly: !match.Groups["always"].Success);
    });

    // Times that follow one another ("từ tháng 3 đến tháng 9/2026") with the words in front and behind that belong to them.
    private static IEnumerable<Candidate> Runs(string text, Regex? names)
    {
        var points = TimePoints.In(text);
        for (var i = 0; i < points.Count; i++)
        {
            var first = points[i];
            while (i + 1 < points.Count && Connector().IsMatch(text[points[i].End..points[i + 1].Start]))
                i++;
            var lead = LeadWords().Match(text[..first.Start]);
            var start = first.Start - lead.Length;
            var end = points[i].End + Trail().Match(text[points[i].End..]).Length;
            if (!first.HasYear && EveryPeriod().IsMatch(text[..start]))
                yield return new Candidate(start, end, 2, Yearly: true);
            else
                yield return new Candidate(start, end, RunRank(text, first, lead.Value, text[start..first.End], start, names));
        }
    }

    private static int RunRank(string text, TimePoint first, string lead, string phrase, int start, Regex? names)
    {
        if (Strong().IsMatch(lead))
            return first.HasYear ? 4 : 1;
        if (Baseline().IsMatch(text[..start]))
            return 0;
        var aDay = first.From == first.To;
        var worded = lead.Length > 0 || !first.IsYears || Worded().IsMatch(phrase) || (first.IsSpan && text[..start].EndsWith('('));
        return aDay || !worded || names?.IsMatch(Clause(text, start)) == true ? 0 : 2;
    }

    // What stands before a time in the same part of the sentence.
    private static string Clause(string text, int index)
    {
        var before = text[..index];
        var start = before.LastIndexOfAny([';', ':', '\n']);
        var stop = before.LastIndexOf(". ", StringComparison.Ordinal);
        return before[(Math.Max(start, stop) + 1)..];
    }

    [GeneratedRegex(
        @"(?:thời\s+gian(?:\s+(?:thực\s+hiện|hoàn\s+thành|triển\s+khai))?|thời\s+hạn(?:\s+(?:thực\s+hiện|hoàn\s+thành))?|tiến\s+độ(?:\s+thực\s+hiện)?)\s*:\s*(?<time>[^.;)\n]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        """
        (?<yearly>(?:định\s+kỳ\s+)?\b(?:h[ằà]ng|mỗi|từng)\s+năm\b(?!\s+học))
        | (?<!chi\s+|vốn\s+|nguồn\s+|kinh\s+phí\s+|không\s+)(?<always>\bthường\s+xuyên\b)
        | (?<perUnit>\b\d+\s+(?:[\p{L}]+\s+){0,3}[\p{L}]+\s*/\s*năm\b(?<!(?:tấn|đồng|TOE|kWh|MWh|lít|kg|ha|MW)\s*/\s*năm))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rhythm();

    [GeneratedRegex(@"^\s*(?:[-–,;]|và|đến|tới)\s*(?:(?:hết|cuối|đầu|năm|ngày|tháng|quý|giai\s+đoạn)\s+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Connector();

    [GeneratedRegex(
        @"(?:\b(?:hoàn\s+thành|xong|trước|chậm\s+nhất|muộn\s+nhất|là|trong|vào|hết|bắt\s+đầu|kể|từ|đến|tới|cuối|đầu|giữa|giai\s+đoạn|thời\s+kỳ|năm|ngày)\s+)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadWords();

    [GeneratedRegex(@"\b(?:hoàn\s+thành|xong|trước|chậm\s+nhất|muộn\s+nhất|trong|vào|hết|bắt\s+đầu|kể)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"\b(?:năm\s+học|niên\s+học)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Worded();

    // "6 tháng (trước ngày 20/6) và năm (trước ngày 15/12)": days that come again every year
    [GeneratedRegex(@"\b(?:6\s+tháng|sáu\s+tháng|quý|năm|kỳ|tháng)(?:\s+(?:đầu|cuối)\s+năm)?\s*\(\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EveryPeriod();

    [GeneratedRegex(@"^\s+(?:và\s+)?(?:(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau)|trở\s+đi|(?:của\s+)?năm\s+(?:sau|tiếp\s+theo|kế\s+tiếp|liền\s+kề))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trail();

    [GeneratedRegex(@"(?:bình\s+quân|trung\s+bình|tăng\s+trưởng)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotARhythm();

    [GeneratedRegex(@"(?:so\s+(?:với|cùng)(?:\s+\w+){0,4}|\bcủa|\bmức|cùng\s+kỳ|kết\s+quả|số\s+liệu|tầm\s+nhìn|định\s+hướng)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Baseline();
}
