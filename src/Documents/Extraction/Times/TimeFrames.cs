using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Times;

/// <summary>Reads when work is due.</summary>
internal static partial class TimeFrames
{
    /// <summary>Reads a text that is a time as a whole: an annex cell, or a phrase found in a sentence.</summary>
    /// <param name="issueYear">Year of the plan, for days and months printed without one; null when not known.</param>
    /// <returns>The time; of kind <see cref="TimeKind.None"/> with its text kept when it names none that can be read; <see cref="TimeFrame.None"/> for an empty cell.</returns>
    public static TimeFrame ParseCell(string text, int? issueYear)
    {
        var phrase = text.Trim(' ', '\t', '\n', '.', ';', ',', ':', '-', '–', '…', '*');
        if (phrase.Length == 0)
            return TimeFrame.None;
        var plain = Horizon().Split(Dashes().Replace(phrase, "-"))[0];
        var points = Dated(TimePoints.In(plain), issueYear);
        var rhythm = Rhythm().Match(plain);
        if (rhythm.Success && (points.Count == 0 || rhythm.Index < points[0].Start || !points[0].IsYears))
            return new TimeFrame(phrase, rhythm.Groups["always"].Success ? TimeKind.Continuous : TimeKind.Annual, null, null);
        return points.Count == 0 ? new TimeFrame(phrase, TimeKind.None, null, null) : Combine(phrase, plain, points);
    }

    /// <summary>Finds the time that governs the work of <paramref name="sentence"/>; null when it names none.</summary>
    /// <param name="lexicon">Its list <c>plan-nouns</c> tells periods inside the name of a programme from deadlines.</param>
    /// <param name="issueYear">Year of the plan, for days and months printed without one; null when not known.</param>
    public static (TimeFrame Time, int Start, int Length)? FindInSentence(string sentence, WordLists lexicon, int? issueYear = null) =>
        SentenceTimes.Find(sentence, lexicon, issueYear);

    // A point without a year takes that of the next one ("từ tháng 3 đến tháng 9/2026"), at last that of the plan; without any it says nothing.
    private static List<TimePoint> Dated(IReadOnlyList<TimePoint> points, int? issueYear)
    {
        var dated = new List<TimePoint>();
        for (var i = 0; i < points.Count; i++)
        {
            var year = points.Skip(i).FirstOrDefault(p => p.HasYear)?.From.Year ?? points.FirstOrDefault(p => p.HasYear)?.From.Year ?? issueYear;
            if (year is { } known)
                dated.Add(points[i].InYear(known));
        }
        return dated;
    }

    private static TimeFrame Combine(string phrase, string plain, List<TimePoint> points)
    {
        var (from, to) = (points.Min(p => p.From), points.Max(p => p.To));
        var single = points.Count == 1;
        var isYears = points.TrueForAll(p => p.IsYears);
        var lead = plain[..points[0].Start];
        var openEnd = Onwards().IsMatch(plain) || (single && Since().IsMatch(lead));
        var deadline = !Since().IsMatch(lead) && Deadline().IsMatch(lead);
        if (openEnd)
            return isYears ? TimeFrame.Period(phrase, from.Year, null) : new TimeFrame(phrase, TimeKind.Date, from, null);
        if (!isYears)
            return new TimeFrame(phrase, TimeKind.Date, deadline ? null : from, to);
        if (deadline && (single ? !points[0].IsSpan : true))
            return TimeFrame.ByYear(phrase, to.Year);
        return from.Year == to.Year ? TimeFrame.Year(phrase, from.Year) : TimeFrame.Period(phrase, from.Year, to.Year);
    }

    [GeneratedRegex(@"\s*[–—−]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"[,;]?\s*(?:\(?\s*)(?:tầm\s+nhìn|định\s+hướng)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Horizon();

    [GeneratedRegex(
        @"(?<always>thường\s+xuyên|liên\s+tục)|(?:h[ằà]ng|mỗi|từng|các)\s+năm(?!\s+(?:học|tiếp|sau|20))|(?<=\d\s+(?:của\s+)?)năm\s+(?:sau|tiếp\s+theo|kế\s+tiếp|liền\s+kề)|(?:lần|đợt)\s*/\s*năm|(?<!\d\s*)\b0?1\s+năm\s*/\s*(?:0?1\s*)?lần",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rhythm();

    [GeneratedRegex(@"(?:các|những)\s+năm\s+(?:tiếp|sau|kế)|trở\s+(?:đi|về\s+sau)|về\s+sau|tiếp\s+theo", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Onwards();

    [GeneratedRegex(@"(?:^|\s|\()(?:kể\s+)?(?:từ|sau)\s+(?:[\w\s]{0,12})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:trước|chậm\s+nhất|muộn\s+nhất|đến|tới|hết|xong|không\s+quá)\b[\w\s]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();
}
