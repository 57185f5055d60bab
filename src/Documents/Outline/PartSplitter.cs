using System.Text.RegularExpressions;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>Cuts the blocks of a file into a covering decision, the plan and its annexes, and each into body and closing.</summary>
internal static partial class PartSplitter
{
    private const int LongestTitle = 60;

    public static IReadOnlyList<RoughPart> Split(IReadOnlyList<Block> blocks)
    {
        var parts = new List<RoughPart>();
        var part = new RoughPart(IsDecision(blocks) ? PartKind.Cover : PartKind.Main, null);
        parts.Add(part);
        var closing = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (StartsPart(blocks, i, part, closing) is { } started)
            {
                part = started;
                parts.Add(part);
                closing = false;
            }
            else if (!closing && StartsClosing(block))
            {
                closing = true;
            }
            (closing ? part.Closing : part.Body).Add(block);
        }
        return parts;
    }

    /// <summary>A table that only lays things out: letterhead, signature.</summary>
    public static bool IsLayout(Table table)
    {
        var text = MatchForm.Of(TextOf(table));
        return LayoutWords().IsMatch(text) && table.Rows.Count <= 12 && table.ColumnCount <= 4;
    }

    private static RoughPart? StartsPart(IReadOnlyList<Block> blocks, int i, RoughPart part, bool closing)
    {
        var block = blocks[i];
        if (block is Table table)
            return closing && !IsLayout(table) && part.Closing.Count > 0 ? new RoughPart(PartKind.Annex, null) : null;
        var text = ((Paragraph)block).Text.Value;
        if (part.Kind == PartKind.Cover && (closing || part.Body.Count > 6) && PlanTitle().IsMatch(text) && HeadingSigns.IsCapitals(FirstWords(text)))
            return new RoughPart(PartKind.Main, null);
        if (AnnexTitle().Match(text) is { Success: true } annex && HeadingSigns.CountWords(text) <= LongestTitle && IsAnnexTitle(blocks, i, text, closing)
            && !(part.Kind == PartKind.Annex && part.Body.TrueForAll(b => b is Paragraph) && part.Body.Count < 4))
            return new RoughPart(PartKind.Annex, annex.Groups["label"] is { Success: true } label ? label.Value : null);
        return null;
    }

    private static bool IsAnnexTitle(IReadOnlyList<Block> blocks, int i, string text, bool closing)
    {
        var paragraph = (Paragraph)blocks[i];
        var stands = HeadingSigns.IsCapitals(text) || paragraph.Bold == true || paragraph.Alignment == Alignment.Centre || OnlyAnnexLabel().IsMatch(text);
        if (!stands || text[^1] is ';' or ',')
            return false;
        return closing || OnlyAnnexLabel().IsMatch(text)
            || blocks.Skip(i + 1).Take(3).OfType<Paragraph>().Any(p => Attached().IsMatch(p.Text.Value));
    }

    private static bool StartsClosing(Block block) => block switch
    {
        Paragraph p => Recipients().IsMatch(p.Text.Value) || (SignatureLine().IsMatch(p.Text.Value) && HeadingSigns.IsCapitals(p.Text.Value)),
        Table t => IsLayout(t) && ClosingTable().IsMatch(TextOf(t)),
        _ => false,
    };

    private static bool IsDecision(IReadOnlyList<Block> blocks)
    {
        foreach (var paragraph in blocks.Take(25).OfType<Paragraph>())
        {
            var text = paragraph.Text.Value.Trim();
            if (text is "QUYẾT ĐỊNH" or "QUYẾT ĐỊNH:" or "NGHỊ QUYẾT" or "NGHỊ QUYẾT:" or "Quyết định")
                return blocks.OfType<Paragraph>().Any(p => ArticleOne().IsMatch(p.Text.Value));
            if (PlanTitle().IsMatch(text) && HeadingSigns.IsCapitals(FirstWords(text)))
                return false;
        }
        return false;
    }

    private static string FirstWords(string text) => string.Join(' ', text.Split(' ').Take(2));

    private static string TextOf(Table table) => string.Join('\n', table.Rows.SelectMany(r => r).Distinct().Select(c => c.Text.Value));

    [GeneratedRegex(@"cộng h[òo][aà] xã hội|độc lập - tự do|nơi nhận\s*:|(?:^|\n)\s*số\s*:|(?:^|\n)\s*(?:tm|kt|tuq|tl|q)\.\s*(?:ủy ban|ubnd|chủ tịch|giám đốc|bộ trưởng)")]
    private static partial Regex LayoutWords();

    [GeneratedRegex(@"^\s*(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|DỰ ÁN|CHIẾN LƯỢC)\b")]
    private static partial Regex PlanTitle();

    [GeneratedRegex(@"^\s*(?:(?i:PHỤ LỤC)(?:\s+(?i:số\s*)?(?<label>[IVXL]+|\d{1,2}[A-Z]?|[A-Z])\b)?|(?i:PHỤ BIỂU)(?:\s+(?:số\s*)?(?<label>\d{1,2}|[IVX]+))?|(?i:BIỂU)(?:\s+(?i:số|mẫu))?\s*(?<label>\d{1,2}|[IVX]+)?\b|DANH MỤC|BẢNG\s+(?:TỔNG HỢP|PHÂN CÔNG|DANH MỤC|CHỈ TIÊU))")]
    private static partial Regex AnnexTitle();

    [GeneratedRegex(@"^\s*(?i:PHỤ LỤC|PHỤ BIỂU|BIỂU)(?:\s+(?i:số\s*)?(?:[IVXL]+|\d{1,2}[A-Z]?|[A-Z]))?\s*[.:]?\s*$")]
    private static partial Regex OnlyAnnexLabel();

    [GeneratedRegex(@"^\s*\(?\s*(?i:kèm theo|ban hành kèm theo)")]
    private static partial Regex Attached();

    [GeneratedRegex(@"^\s*(?i:nơi nhận)\s*:?")]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^\s*(?:TM\.|KT\.|TUQ\.|TL\.|Q\.)\s*\p{Lu}|^\s*(?:PHÓ\s+)?CHỦ TỊCH\s*$")]
    private static partial Regex SignatureLine();

    [GeneratedRegex(@"(?i:nơi nhận)\s*:|(?:^|\n)\s*(?:TM|KT|TUQ|TL)\.\s*\p{Lu}")]
    private static partial Regex ClosingTable();

    [GeneratedRegex(@"^\s*Điều\s+1\b")]
    private static partial Regex ArticleOne();
}
