using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Citations;
using Xanh.Documents.Extraction.Facts;
using Xanh.Documents.Extraction.Kinds;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Amendments;

/// <summary>What an amending plan changes in an earlier one: "Sửa đổi khoản 2 Mục III", "Bãi bỏ nhiệm vụ số 4 Phụ lục", "Bổ sung nhiệm vụ …".</summary>
internal sealed partial class AmendmentExtractor : IExtractor
{
    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        if (draft.Kind == PlanKind.NotAPlan || Amended(outline, draft) is not { } amended)
            return;
        foreach (var part in outline.Parts)
        {
            foreach (var section in part.AllSections)
            {
                if (section.Heading.Length > 0)
                    Read(section.Heading, part, section, amended, draft);
                foreach (var item in section.Items.SelectMany(i => i.SelfAndDescendants))
                    Read(item.Text, item, amended, draft);
            }
        }
        draft.Amendments.Sort((a, b) => a.Evidence.Span.Start.CompareTo(b.Evidence.Span.Start));
        if (draft.Amendments.Count == 0)
            draft.Amendments.Add(new Amendment(amended.Number, null, amended.Change, amended.Evidence));
    }

    // The title says it, or the sentence that issues the paper.
    private static Amendment? Amended(PlanOutline outline, PlanDraft draft)
    {
        var types = DocumentTypes.Of(draft.Lexicon);
        foreach (var part in outline.Parts.Where(p => p.Kind != PartKind.Annex))
        {
            var page = FrontPage.Read(outline, part, types);
            foreach (var lines in new[] { page.Title, page.Preamble, BlockLines.Of(PartZones.Blocks(part).Take(3)) })
            {
                if (lines.Count == 0)
                    continue;
                var text = new LineBlockText(lines);
                var match = Amending().Match(text.Value);
                if (match.Success && DocumentNumber.Find(text.Value, match.Index) is { } number && number.Index < match.Index + match.Length + 4)
                    return new Amendment(number.Value, null, ChangeOf(match.Groups["verb"].Value), text.Evidence(match.Index, number.End - match.Index, 0.9, "amends-title"));
            }
        }
        return null;
    }

    private static void Read(TracedText text, OutlineItem item, Amendment amended, PlanDraft draft) =>
        Read(text, amended, draft, item.Block.Confidence, item.Block.Page);

    // A heading has no block of its own here: page and confidence are those of the text under it.
    private static void Read(TracedText heading, Part part, Section section, Amendment amended, PlanDraft draft)
    {
        var near = section.Items.Count > 0 ? section.Items[0].Block : part.Front.Count > 0 ? part.Front[0] : null;
        Read(heading, amended, draft, near?.Confidence ?? 1, near?.Page);
    }

    private static void Read(TracedText text, Amendment amended, PlanDraft draft, double confidence, int? page)
    {
        foreach (Match match in Change().Matches(text.Value))
        {
            var number = DocumentNumber.Find(text.Value, match.Index) is { } cited && cited.Index < match.Index + 160 ? cited.Value : amended.Number;
            var end = match.Groups["item"] is { Success: true } item ? item.Index + item.Length : match.Index + match.Length;
            var evidence = new Evidence(text.SpanOf(match.Index, end - match.Index), 0.85 * confidence, "amends-item") { Page = page };
            foreach (var what in ItemsOf(match))
                draft.Amendments.Add(new Amendment(number, what, ChangeOf(match.Groups["verb"].Value), evidence));
        }
    }

    // "nhiệm vụ số 4 và số 7" is item 4 and item 7; a place in the text stays as cited, and so does a phrase changed everywhere.
    private static IEnumerable<string?> ItemsOf(Match match)
    {
        if (match.Groups["task"].Success)
            return match.Groups["task"].Captures.Select(c => c.Value).Distinct(StringComparer.Ordinal);
        return [match.Groups["item"].Success ? VietnameseText.CollapseBlanks(match.Groups["item"].Value).TrimEnd('.', ',') : null];
    }

    private static AmendmentChange ChangeOf(string verb) => VietnameseText.Fold(verb)[..2] switch
    {
        "bổ" => AmendmentChange.Add,
        "bã" or "hủ" or "bỏ" or "lo" or "đư" => AmendmentChange.Drop,
        _ => AmendmentChange.Replace,
    };

    [GeneratedRegex(
        @"(?<verb>sửa\s+đổi(?:\s*,\s*bổ\s+sung)?|bổ\s+sung(?:\s*,\s*sửa\s+đổi)?|điều\s+chỉnh(?:\s*,\s*bổ\s+sung)?|thay\s+thế|bãi\s+bỏ|hủy\s+bỏ)\s+(?:[\p{L}, ]{0,80}?\s)?(?:của\s+|tại\s+|cho\s+)?(?:Kế\s+hoạch|Chương\s+trình|Đề\s+án|Phương\s+án)(?:\s+hành\s+động)?\s+[^\n;.]{0,80}?(?:số\s*:?\s*)(?=\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Amending();

    private const string Place = @"(?:(?:gạch\s+đầu\s+dòng\s+thứ\s+\p{L}+|tiết\s+[\p{L}\d.]+|điểm\s+[\p{L}\d.]{1,5}|khoản\s+[\d.]+|mục\s+[IVXL\d.]+|phần\s+[\p{Lu}IVXL\d]+|tiểu\s+mục\s+[\d.]+|phụ\s+lục(?:\s+(?:số\s+)?[IVXL\d]+)?|Điều\s+\d+)(?:[\s,]+(?:của\s+|tại\s+|thuộc\s+)?)?)+";

    private const string Numbers = @"nhiệm\s+vụ\s+(?:(?:số|thứ)\s+)(?<task>\d+)(?:(?:\s*[,;]\s*|\s+và\s+)(?:nhiệm\s+vụ\s+)?(?:số\s+)?(?<task>\d+)(?!\d|\s*/))*";

    private const string Phrase = @"cụm\s+từ\s+[“""«][^”""»\n]{1,300}[”""»]";

    [GeneratedRegex(
        @"(?:^|[.;:]\s+)(?<verb>Sửa\s+đổi(?:\s*,\s*bổ\s+sung)?|Điều\s+chỉnh|Thay\s+thế|Thay|Bổ\s+sung|Bãi\s+bỏ|Hủy\s+bỏ|Loại\s+bỏ|Bỏ|Đưa\s+ra\s+khỏi)\s+(?:(?:các\s+|thêm\s+|nội\s+dung\s+|vào\s+|cụm\s+từ\s+[^\n]{0,300}?tại\s+(?=" + Place + @"))*)(?:(?<item>" + Numbers + @"(?:\s+(?:tại\s+|của\s+)?" + Place + @")?)|(?:(?:\d+\s+)?(?:nhiệm\s+vụ|nội\s+dung)[^.;:\n]{0,60}?\s+(?:vào|tại|sau|của)\s+)?(?<item>" + Place + @")|(?<item>" + Phrase + @")|(?:\d+\s+)?(?:nhiệm\s+vụ|nội\s+dung|mục\s+tiêu|chỉ\s+tiêu))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Change();
}
