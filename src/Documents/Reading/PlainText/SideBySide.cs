using System.Text.RegularExpressions;
using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Two columns on shared lines, as letterhead and signature are printed: parted by a tab, many blanks or "|". Read left column first.</summary>
internal static partial class SideBySide
{
    private const int LongestBlock = 40;

    public static FoundRegion? At(IReadOnlyList<PrintedLine> lines, int start)
    {
        if (Split(lines[start]) is not var (left, right) || !(IsTelling(left) || IsTelling(right)))
            return null;
        var lefts = new List<TextLine>();
        var rights = new List<TextLine>();
        var column = right.Span.Start - lines[start].Raw.Span.Start;
        var i = start;
        for (; i < lines.Count && i < start + LongestBlock; i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (Split(lines[i]) is var (first, second))
                Add(first, second, lefts, rights);
            else if (!AddSingle(lines[i], column, lefts, rights))
                break;
        }
        while (lines[i - 1].IsBlank)
            i--;
        return new FoundRegion(new PageRegion([.. lefts, .. rights]), i - start);
    }

    private static void Add(TracedText left, TracedText right, List<TextLine> lefts, List<TextLine> rights)
    {
        if (!left.IsBlank)
            lefts.Add(new TextLine(left, GapOf(lefts)));
        if (!right.IsBlank)
            rights.Add(new TextLine(right, GapOf(rights)));
    }

    // A line of one column: deep in the line it is the right one; a bullet of the recipients is the left one.
    private static bool AddSingle(PrintedLine line, int column, List<TextLine> lefts, List<TextLine> rights)
    {
        var indent = line.Text.Span.Start - line.Raw.Span.Start;
        var shape = new LineShape(line.Value);
        if (indent >= column - 8 && indent > 12 && !StandaloneLines.IsTitle(shape))
            rights.Add(new TextLine(line.Text, GapOf(rights)));
        else if (lefts.Exists(left => StandaloneLines.OpensRecipients(left.Shape)) && shape.Mark is { IsBullet: true })
            lefts.Add(new TextLine(line.Text, GapOf(lefts)));
        else
            return false;
        return true;
    }

    private static LineGap GapOf(List<TextLine> column) => column.Count == 0 ? LineGap.Break : LineGap.None;

    private static (TracedText Left, TracedText Right)? Split(PrintedLine line)
    {
        if (line.IsBlank || line.IsBar)
            return null;
        // A place left empty to be filled in ("Số:     /KH-UBND", "ngày     tháng") is no gap between columns.
        var gap = Gap().Match(line.Text.Value);
        return gap.Success ? (line.Text.Substring(0, gap.Index).Trim(), line.Text.Substring(gap.Index + gap.Length).Trim()) : null;
    }

    private static bool IsTelling(TracedText text) => Telling().IsMatch(text.Value);

    [GeneratedRegex(@"(?<=\S)(?:\s*\t\s*|\s{3,}|\s*\|\s*)(?=[\p{Lu}(“])", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:CỘNG\s+H(?:ÒA|OÀ)|Độc\s+lập\s*[-–]|Số\s*:|Nơi\s+nhận\s*:?$|(?:TM|KT|TL|TUQ)\s*\.\s*\p{Lu}|\p{Lu}[\p{L} .]{1,30},\s*ngày\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Telling();
}
