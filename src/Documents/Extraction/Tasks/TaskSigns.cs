using System.Text.RegularExpressions;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Openings that tell groups of tasks, and sentences that give no work.</summary>
internal static partial class TaskSigns
{
    /// <summary>"Nhóm nhiệm vụ 1: …".</summary>
    public static bool IsGroupHeading(string text) => Group().IsMatch(MatchForm.Of(text));

    /// <summary>Closing words, difficulties clauses, references to an annex: sentences of a plan that give no work.</summary>
    public static bool IsNoWork(string text) => NoWork().IsMatch(MatchForm.Of(text));

    /// <summary>The time a heading sets for all work beneath it ("2. Nhiệm vụ năm 2026", "a) Giai đoạn 2026 - 2028"); null for other headings.</summary>
    public static string? TimeOfHeading(string heading)
    {
        var match = TimeHeading().Match(MatchForm.Of(heading));
        return match.Success ? heading.Substring(match.Groups["time"].Index, match.Groups["time"].Length) : null;
    }

    [GeneratedRegex(@"^(?:nhóm (?:nhiệm vụ|giải pháp)|nhiệm vụ \d+\s*[:.]|nội dung \d+\s*[:.]|giải pháp \d+\s*[:.]|đối với (?!.*\b(?:phải|cần|thực hiện|tổ chức)\b)|về )")]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?:(?:các )?(?:nhiệm vụ|nội dung|hoạt động|công việc)(?: (?:trọng tâm|cụ thể|thực hiện|chủ yếu|triển khai))* )?(?:trong |thực hiện )*(?<time>(?:năm \d{4}|giai đoạn (?:từ )?(?:năm )?\d{4}\s*(?:-|đến)\s*(?:năm )?\d{4}|từ năm \d{4} đến (?:năm )?\d{4}))\s*[:.]?\s*$")]
    private static partial Regex TimeHeading();

    [GeneratedRegex(@"chịu trách nhiệm thi hành (?:quyết định|kế hoạch|chương trình)|^(?:quyết định này|kế hoạch này) có hiệu lực|^(?:trên đây là|trong quá trình (?:tổ chức |triển khai )?(?:thực hiện)?.*(?:vướng mắc|khó khăn|phát sinh|điều chỉnh)|(?:quá trình|trong khi) .*vướng mắc|nếu (?:có|phát sinh)|\(?(?:chi tiết|cụ thể)? ?(?:tại|theo|như) phụ lục|chi tiết (?:tại|theo|như)|\(?kèm theo|\(?có phụ lục|kế hoạch này (?:thay thế|có hiệu lực|được)|nhận được|(?:các |những )?(?:phân công|nhiệm vụ|nội dung|danh mục) (?:nhiệm vụ )?(?:cụ thể|chi tiết)[^;]{0,120}phụ lục|(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)(?: [^,;.]{1,25})? )?(?:yêu cầu|đề nghị) (?:các|thủ trưởng|giám đốc)[^;]{0,160}nghiêm túc (?:tổ chức |triển khai )?(?:thực hiện|triển khai)[^;]{0,60}$|(?:bãi bỏ|hủy bỏ|bỏ|sửa đổi|bổ sung|thay thế|điều chỉnh)(?:, (?:sửa đổi|bổ sung))? (?:nhiệm vụ số|khoản|điểm|mục \w+|phụ lục|cụm từ|nội dung tại)|giao văn phòng ubnd.*theo dõi, đôn đốc việc thực hiện kế hoạch này)")]
    private static partial Regex NoWork();
}
