using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Decides whether a line of running text goes on with the paragraph above it.</summary>
internal sealed partial class LineContinuation(AgencyHeadings agencies, WordLists lexicon)
{
    private static readonly FrozenSet<string> BeforeNumber = new[]
    {
        "điều", "khoản", "mục", "số", "điểm", "tháng", "ngày", "năm", "quý", "lục", "biểu", "bảng", "từ", "đến", "và", "khoảng", "phần", "chương", "loại", "lần", "hạng", "cấp", "nhóm",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> openWords = lexicon.List("open-words").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="below"/> continues the paragraph whose lines so far are <paramref name="current"/>.</summary>
    public bool Holds(IReadOnlyList<TextLine> current, LineShape below, WrapStyle style)
    {
        var above = current[^1].Shape;
        if (style.AtMargin && (!style.IsFull(above, below, current.Count == 1) || (above.EndsSentence && !below.StartsLower)))
            return false;
        if (below.Mark is { } mark)
            return IsFalseMark(current, below, mark, style);
        if (StandaloneLines.Opens(below) || StandaloneLines.Closes(above))
            return false;
        var open = IsOpen(above);
        if (!open && StandaloneLines.LikelyOpens(below) && (above.EndsSentence || above.IsCapitals || !style.IsFull(above, below, current.Count == 1)))
            return false;
        if (above.IsCapitals != below.IsCapitals)
            return above.IsCapitals ? below.StartsLower || open : !above.EndsSentence && style.IsFull(above, below, current.Count == 1);
        if (above.IsCapitals)
            return !above.EndsSentence && !IsBareDivision(above);
        if (below.StartsLower)
            return !above.EndsSentence || style.IsFull(above, below, current.Count == 1);
        return ContinuesWithCapital(current, below, open, style);
    }

    private bool ContinuesWithCapital(IReadOnlyList<TextLine> current, LineShape below, bool open, WrapStyle style)
    {
        var above = current[^1].Shape;
        if (current[0].Shape.Mark is { IsBullet: false })
        {
            var heading = string.Join(' ', current.Select(line => line.Shape.Body));
            if (agencies.RunsOn(heading, below.Line))
                return true;
            if (agencies.IsWhole(heading))
                return false;
        }
        if (above.EndsSentence && current[0].Shape.Mark is null && StandaloneLines.OpensAssignment(below))
            return false;
        return open || style.IsFull(above, below, current.Count == 1);
    }

    /// <summary>The line breaks off in the middle of a phrase.</summary>
    public bool IsOpen(LineShape line) =>
        line.EndsComma || line.Line.EndsWith('(') || line.Line.EndsWith(" -", StringComparison.Ordinal) || openWords.Contains(line.LastWord);

    // "Phần thứ nhất", "Chương II" on a line of their own; the title follows in the next paragraph.
    private static bool IsBareDivision(LineShape line) => line.Mark is { Kind: LineMarkKind.Division or LineMarkKind.Chapter } && line.Body.Length == 0;

    // What looks like a mark may be the middle of a sentence: "kinh tế" + "- xã hội", "Điều" + "12.", "khoản 2" + "Điều 5.".
    private static bool IsFalseMark(IReadOnlyList<TextLine> current, LineShape below, LineMark mark, WrapStyle style)
    {
        var above = current[^1].Shape;
        if (above.EndsSentence || above.IsCapitals)
            return false;
        var goesOn = char.IsLower(below.BodyStart) || char.IsDigit(below.BodyStart);
        return mark.Kind switch
        {
            LineMarkKind.Dash or LineMarkKind.Plus => above.LastWord is "lập" || (goesOn && !above.EndsComma && IsPlainText(current) && style.IsFull(above, below, current.Count == 1)),
            LineMarkKind.Number or LineMarkKind.Decimal or LineMarkKind.Roman or LineMarkKind.Capital or LineMarkKind.Letter =>
                BeforeNumber.Contains(above.LastWord) || (mark.Kind == LineMarkKind.Letter && goesOn && style.IsFull(above, below, current.Count == 1) && below.Line.Contains('/', StringComparison.Ordinal)),
            LineMarkKind.Article => ClauseBefore().IsMatch(above.Line),
            LineMarkKind.Bracketed => style.IsFull(above, below, current.Count == 1) && !above.EndsComma,
            _ => false,
        };
    }

    private static bool IsPlainText(IReadOnlyList<TextLine> current) => current.Count > 1 || current[0].Shape.Mark is null or { IsBullet: true };

    [GeneratedRegex(@"(?:khoản\s+\d+[a-z]?|điểm\s+[a-zđ]|tại|của|theo|và|với)\s*,?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClauseBefore();
}
