using System.Text.RegularExpressions;

namespace Xanh.Documents.Extraction.Targets;

/// <summary>Says which year of a clause dates which of its quantities.</summary>
/// <remarks>
/// "70% năm 2025 và 85% vào năm 2030": a year behind a quantity is its own. "…, đến năm 2030 đạt 85%": a year that opens a part of the
/// clause dates the quantity that follows, and those behind it until another year comes.
/// </remarks>
internal sealed partial class ClauseYears
{
    private readonly int?[] own;
    private readonly int?[] running;

    public ClauseYears(string text, int start, int end, IReadOnlyList<Quantity> quantities)
    {
        own = new int?[quantities.Count];
        running = new int?[quantities.Count];
        var mentions = YearMentions.In(text[start..end])
            .Select(m => m with { Start = m.Start + start, End = m.End + start })
            .Where(m => !quantities.Any(q => q.Start < m.End && m.Start < q.End))
            .ToList();
        if (quantities.Count > 1 && mentions.Count == quantities.Count && Respectively().IsMatch(text[start..end]))
        {
            for (var i = 0; i < quantities.Count; i++)
                own[i] = mentions[i].Year;
            return;
        }
        Leading = mentions.FirstOrDefault(m => quantities.Count == 0 || m.End <= quantities[0].Start)?.Year;
        for (var i = 0; i < quantities.Count; i++)
        {
            var stop = i + 1 < quantities.Count ? quantities[i + 1].Start : end;
            running[i] = i > 0 ? running[i - 1] : LastBefore(mentions, quantities[0].Start);
            if (i > 0 && mentions.LastOrDefault(m => m.Start >= quantities[i - 1].End && m.End <= quantities[i].Start && OpensPart(text, m, quantities[i].Start)) is { } opening)
                running[i] = opening.Year;
            var behind = mentions.FirstOrDefault(m => m.Start >= quantities[i].End && m.End <= stop);
            if (behind is not null && (i + 1 == quantities.Count || !OpensPart(text, behind, stop)))
                own[i] = behind.Year;
        }
    }

    /// <summary>The year that opens the clause, before any quantity; null when none does.</summary>
    public int? Leading { get; }

    public bool HasOwn(int index) => own[index] is not null;

    public int? Of(int index) => own[index] ?? running[index];

    private static int? LastBefore(List<YearMention> mentions, int position) => mentions.LastOrDefault(m => m.End <= position)?.Year;

    // ", đến năm 2030 đạt 85%": behind a comma (bracket, "và"), with nothing that parts it from the next quantity.
    private static bool OpensPart(string text, YearMention mention, int nextQuantity)
    {
        var between = text[mention.End..nextQuantity].TrimStart(' ', ',', ':');
        return Parting().IsMatch(text[..mention.Start]) && !between.Contains(',', StringComparison.Ordinal) && !And().IsMatch(between);
    }

    [GeneratedRegex(@"(?:[,;:(.]|\b(?:và|còn|đồng\s+thời|tiến\s+tới|phấn\s+đấu))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parting();

    [GeneratedRegex(@"^và\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"\b(?:lần\s+lượt|tương\s+ứng)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Respectively();
}
