using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Kinds;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Outline;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>The front of a paper taken apart: letterhead, type, title, preamble.</summary>
internal sealed partial record FrontPage
{
    // A line this long is a paragraph of text, not part of a letterhead.
    private const int LongestLetterheadLine = 160;

    private const int LongestTitleLine = 600;

    /// <summary>Lines above the type; where no type is printed, the lines above the preamble.</summary>
    public required IReadOnlyList<BlockLine> Letterhead { get; init; }

    public DocumentType? Type { get; init; }

    /// <summary>The words of the type as printed.</summary>
    public BlockLine? TypeLine { get; init; }

    public IReadOnlyList<BlockLine> Title { get; init; } = [];

    /// <summary>Everything behind the title.</summary>
    public IReadOnlyList<BlockLine> Preamble { get; init; } = [];

    public static FrontPage Read(PlanOutline outline, Part part, DocumentTypes types)
    {
        var lines = BlockLines.Of(PartZones.Front(outline, part));
        if (TypeLineOf(lines, types) is not { } found)
        {
            // Words of the portal may stand above the letterhead.
            var body = lines.FindIndex(lines.FindIndex(l => NumberLine().IsMatch(l.Value)) + 1, l => l.Value.Length > LongestLetterheadLine || PreambleOpener().IsMatch(l.Value));
            var end = body < 0 ? lines.Count : body;
            return new FrontPage { Letterhead = lines[..end], Preamble = lines[end..] };
        }
        var (index, type, length) = found;
        if (lines.FindIndex(l => Basis().IsMatch(l.Value)) is var basis and >= 0 && basis < index)
            return ReadWithoutType(lines, basis, type);
        var line = lines[index];
        var title = new List<BlockLine>();
        if (line.Text.Substring(length).Trim(" .:-–") is { Length: > 0 } rest)
            title.Add(line with { Text = rest });
        var next = AddTitle(lines, index + 1, title);
        return new FrontPage
        {
            Letterhead = lines[..index],
            Type = type,
            TypeLine = line with { Text = line.Text.Substring(0, length) },
            Title = title,
            Preamble = lines[next..],
        };
    }

    // Portals drop the type: the title in capitals stands alone above the bases, and "QUYẾT ĐỊNH:" comes only below them.
    private static FrontPage ReadWithoutType(List<BlockLine> lines, int basis, DocumentType type)
    {
        var number = lines.FindIndex(0, basis, l => NumberLine().IsMatch(l.Value));
        var title = new List<BlockLine>();
        for (var i = number + 1; i < basis; i++)
        {
            if (SentenceCase.IsCapitals(lines[i].Value) && !IssuerLine().IsMatch(lines[i].Value))
                title.Add(lines[i]);
        }
        var typeLine = lines.First(l => string.Equals(l.Value.Trim(' ', ':'), type.Name, StringComparison.OrdinalIgnoreCase) || l.Value.StartsWith(type.Name, StringComparison.OrdinalIgnoreCase));
        return new FrontPage { Letterhead = lines[..basis], Type = type, TypeLine = typeLine, Title = title, Preamble = lines[basis..] };
    }

    // A line that is nothing but the type counts first, in capitals before small letters; then a heading that opens with it.
    private static (int Index, DocumentType Type, int Length)? TypeLineOf(List<BlockLine> lines, DocumentTypes types)
    {
        (int, DocumentType, int)? small = null, opening = null;
        var number = lines.FindIndex(l => NumberLine().IsMatch(l.Value));
        for (var i = 0; i < lines.Count; i++)
        {
            var value = lines[i].Value;
            if (value.Length > LongestTitleLine)
                continue;
            var capitals = SentenceCase.IsCapitals(value);
            if (types.Exactly(value) is { } exact)
            {
                if (capitals)
                    return (i, exact, value.Length);
                // Above the number it is what a portal says of the paper.
                if (i > number && (small is null || exact.Use > small.Value.Item2.Use))
                    small = (i, exact, value.Length);
            }
            else if (opening is null && types.Opening(value) is { } open && IsHeadline(lines, i, capitals, open.Length))
            {
                opening = (i, open.Type, open.Length);
            }
        }
        return opening is { } o && SentenceCase.IsCapitals(lines[o.Item1].Value) ? opening : small ?? opening;
    }

    // In small letters a line that opens with "Kế hoạch" may be the headline of an article: it needs a number above it.
    private static bool IsHeadline(List<BlockLine> lines, int index, bool capitals, int typeLength)
    {
        var line = lines[index];
        return capitals
            || (typeLength >= 2 && SentenceCase.IsCapitals(line.Value[..typeLength]))
            || ((line.Bold == true || line.Centred) && !EndOfSentence().IsMatch(line.Value) && lines.Take(index).Any(l => NumberLine().IsMatch(l.Value)));
    }

    private static int AddTitle(List<BlockLine> lines, int from, List<BlockLine> title)
    {
        var capitals = title.Count > 0 && SentenceCase.IsCapitals(title[0].Value);
        var i = from;
        for (; i < lines.Count; i++)
        {
            var line = lines[i];
            if (Bracketed().IsMatch(line.Value))
                continue;
            var isFirst = title.Count == 0;
            if (!(isFirst ? MayOpenTitle(line) : ContinuesTitle(line, title[^1], capitals)))
                break;
            if (isFirst)
                capitals = SentenceCase.IsCapitals(line.Value);
            title.Add(line);
        }
        return i;
    }

    private static bool MayOpenTitle(BlockLine line) =>
        line.Value.Length <= LongestTitleLine
        && !Address().IsMatch(line.Value)
        && !IsHeadingMark(line.Value)
        && (SentenceCase.IsCapitals(line.Value) ? !IssuerLine().IsMatch(line.Value) : !EndOfSentence().IsMatch(line.Value) && !SpeaksOfIssuing().IsMatch(line.Value));

    private static bool ContinuesTitle(BlockLine line, BlockLine last, bool capitals)
    {
        if (IsHeadingMark(line.Value) || Address().IsMatch(line.Value))
            return false;
        var lineCapitals = SentenceCase.IsCapitals(line.Value) || !line.Value.Any(char.IsLower);
        if (capitals)
            return lineCapitals && (!IssuerLine().IsMatch(line.Value) || OpenEnd().IsMatch(last.Value));
        if (lineCapitals || SpeaksOfIssuing().IsMatch(line.Value) || EndOfSentence().IsMatch(line.Value) || PreambleOpener().IsMatch(line.Value))
            return false;
        return char.IsLower(line.Value[0]) || (line.Bold == true && last.Bold == true) || (line.Centred && last.Centred);
    }

    private static bool IsHeadingMark(string line) => LineMark.At(line) is { IsBullet: false };

    [GeneratedRegex(@"^\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:Kính\s+gửi|Kính\s+mời|Nơi\s+nhận)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:Căn\s+cứ|Thực\s+hiện|Triển\s+khai|Tiếp\s+tục|Để\s|Nhằm\s|Theo\s|Xét\s|Kính\s+gửi|Trên\s+cơ\s+sở|Ngày\s+\d)", RegexOptions.CultureInvariant)]
    private static partial Regex PreambleOpener();

    [GeneratedRegex(@"(?:UBND|nhân dân|Sở|Ban|Bộ)[^;.]{0,120}(?:ban\s+hành|xây\s+dựng)\s+(?:Kế\s+hoạch|Chương\s+trình|Đề\s+án|Phương\s+án)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfIssuing();

    [GeneratedRegex(@"[.;:]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();

    [GeneratedRegex(@"^Căn\s+cứ\s", RegexOptions.CultureInvariant)]
    private static partial Regex Basis();

    [GeneratedRegex(@"^S[ốóôồổỐ]\s*[:.]?\s*[\d/.…_]", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^(?:CHỦ\s+TỊCH\s+)?(?:[ỦU][ỶY]?\s*BAN\s+NHÂN\s+DÂN|UỶ\s+BAN|ỦY\s+BAN|UBND|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN|GIÁM\s+ĐỐC|BỘ\s+TRƯỞNG|CHỦ\s+TỊCH)", RegexOptions.CultureInvariant)]
    private static partial Regex IssuerLine();

    [GeneratedRegex(@"(?:CỦA|DO|VÀ|TẠI|BỞI|[,\-–])$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();
}
