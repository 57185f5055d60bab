using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Citations;
using Xanh.Documents.Extraction.Facts;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Kinds;

/// <summary>Tells plans, articles about plans and other papers apart, by structure; runs first, for the other extractors read the kind.</summary>
/// <remarks>A doubtful paper counts as a plan: refusing a real one is worse than reading one too many.</remarks>
internal sealed partial class KindExtractor : IExtractor
{
    // Shorter texts without a letterhead are excerpts: too little to refuse on.
    private const int EnoughToJudge = 400;

    private const int VerbsOfAnArticle = 2;

    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        var types = DocumentTypes.Of(draft.Lexicon);
        draft.Kind = OfPrintedType(outline, types) ?? OfSymbol(outline, types) ?? OfAddress(outline) ?? OfText(outline);
    }

    private static PlanKind? OfPrintedType(PlanOutline outline, DocumentTypes types)
    {
        var page = FrontPage.Read(outline, outline.Main, types);
        return page.Type?.Use switch
        {
            null => null,
            DocumentUse.Plan => PlanKind.Plan,
            DocumentUse.Other => IsHeading(page) ? PlanKind.NotAPlan : null,
            _ => IssuesPlan(outline.Main, page) ? PlanKind.Plan : PlanKind.NotAPlan,
        };
    }

    // A menu of a web page may say "Báo cáo" in small letters; a paper's own type is in capitals or stands below its number.
    private static bool IsHeading(FrontPage page) =>
        SentenceCase.IsCapitals(page.TypeLine!.Value) || page.TypeLine.Bold == true || page.TypeLine.Centred
        || page.Letterhead.Any(l => NumberLine().IsMatch(l.Value));

    private static bool IssuesPlan(Part part, FrontPage page)
    {
        if (PlanNoun().IsMatch(string.Join(' ', page.Title.Select(l => l.Value))))
            return !NotTheIssuing().IsMatch(page.Title.Count > 0 ? page.Title[0].Value : "");
        var text = string.Join('\n', page.Preamble.Select(l => l.Value).Concat(PartZones.Blocks(part).OfType<Reading.Paragraph>().Take(3).Select(p => p.Text.Value)));
        return IssuingWords().IsMatch(text);
    }

    private static PlanKind? OfSymbol(PlanOutline outline, DocumentTypes types)
    {
        var lines = new LineBlockText([.. BlockLines.Of(PartZones.Front(outline, outline.Main)).Take(15)]);
        foreach (Match word in NumberLine().Matches(lines.Value))
        {
            var at = word.Index + word.Length;
            var code = DocumentNumber.Find(lines.Value, at) is { } number && number.Index - at < 3
                ? number.TypeCode
                : DocumentNumber.CodeOf(DocumentNumber.SymbolWithoutNumber(word.Value + lines.Value[at..]) ?? "");
            if (types.OfCode(code) is { Use: not DocumentUse.Issuing } type)
                return type.Use == DocumentUse.Plan ? PlanKind.Plan : PlanKind.NotAPlan;
        }
        return null;
    }

    // "Kính gửi:" without a type above is a letter; a letter that carries a plan has the plan as its main part.
    private static PlanKind? OfAddress(PlanOutline outline) =>
        BlockLines.Of(PartZones.Front(outline, outline.Main)).Take(25).Any(l => Address().IsMatch(l.Value)) ? PlanKind.NotAPlan : null;

    private static PlanKind OfText(PlanOutline outline)
    {
        var text = outline.Source.Text;
        if (string.IsNullOrWhiteSpace(text) || !text.Any(char.IsLetter))
            return PlanKind.NotAPlan;
        if (HasStructure(outline))
            return text.Length < EnoughToJudge || Vocabulary().IsMatch(text) ? PlanKind.Plan : PlanKind.NotAPlan;
        var tellsOfPlan = PlanNoun().IsMatch(text) && Body().IsMatch(text);
        var verbs = Verbs().Matches(text).Select(m => VietnameseText.Fold(m.Value)).Distinct(StringComparer.Ordinal).Count();
        if (tellsOfPlan && verbs >= VerbsOfAnArticle)
            return PlanKind.Article;
        return text.Length < EnoughToJudge && (Vocabulary().IsMatch(text) || text.Any(char.IsDigit)) ? PlanKind.Plan : PlanKind.NotAPlan;
    }

    private static bool HasStructure(PlanOutline outline) =>
        outline.AllSections.Any(s => s.Label.Length > 0)
        || outline.Annexes.Any()
        || outline.Source.Blocks.OfType<Reading.Table>().Any(t => t.ColumnCount > 2);

    [GeneratedRegex(@"(?:^|\n)\s*S[ốóôồổỐ]\s*[:.]?\s*(?=[\d/.…_])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^\s*Kính\s+(?:gửi|mời)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<!\p{L})(?:kế\s+hoạch|chương\s+trình|đề\s+án|phương\s+án|chiến\s+lược|lộ\s+trình|quy\s+hoạch)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlanNoun();

    // Decisions about a plan's people, money or end are no plan.
    [GeneratedRegex(@"(?:thành\s+lập|kiện\s+toàn|bổ\s+nhiệm|khen\s+thưởng|tặng|cử\s|hỗ\s+trợ\s+kinh\s+phí|giao\s+dự\s+toán|quyết\s+toán|đấu\s+thầu|lựa\s+chọn\s+nhà\s+thầu|quy\s+chế|quy\s+định|nội\s+quy|hủy\s+bỏ|chấm\s+dứt)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotTheIssuing();

    [GeneratedRegex(@"(?:ban\s+hành|phê\s+duyệt)(?:\s+kèm\s+theo\s+(?:Quyết\s+định|Nghị\s+quyết)\s+này)?\s*[“""]?\s*(?:kế\s+hoạch|chương\s+trình|đề\s+án|phương\s+án)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IssuingWords();

    [GeneratedRegex(@"(?<!\p{L})(?:UBND|Ủy\s+ban|Uỷ\s+ban|Sở|Bộ|Thủ\s+tướng|Chính\s+phủ|Thành\s+phố|tỉnh|huyện)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex(
        @"(?<!\p{L})(?:giao|chủ\s+trì|phối\s+hợp|triển\s+khai|hỗ\s+trợ|nhiệm\s+vụ|mục\s+tiêu|giải\s+pháp|phấn\s+đấu|tuyên\s+truyền|đẩy\s+mạnh|tăng\s+cường|xây\s+dựng|ban\s+hành|thực\s+hiện|khuyến\s+khích)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verbs();

    [GeneratedRegex(
        @"(?<!\p{L})(?:kế\s+hoạch|chương\s+trình|đề\s+án|nhiệm\s+vụ|chỉ\s+tiêu|mục\s+tiêu|giải\s+pháp|chủ\s+trì|phối\s+hợp|triển\s+khai|kinh\s+phí|báo\s+cáo|UBND|ủy\s+ban|uỷ\s+ban|sở|doanh\s+nghiệp|môi\s+trường|công\s+nghiệp|sản\s+xuất|hỗ\s+trợ|tuyên\s+truyền)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Vocabulary();
}
