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

    [GeneratedRegex(@"^(?:nhóm (?:nhiệm vụ|giải pháp)|nhiệm vụ \d+\s*[:.]|nội dung \d+\s*[:.]|giải pháp \d+\s*[:.]|đối với (?!.*\b(?:phải|cần|thực hiện|tổ chức)\b)|về )")]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?:trên đây là|trong quá trình (?:tổ chức |triển khai )?(?:thực hiện)?.*(?:vướng mắc|khó khăn|phát sinh|điều chỉnh)|(?:quá trình|trong khi) .*vướng mắc|nếu (?:có|phát sinh)|\(?(?:chi tiết|cụ thể)? ?(?:tại|theo|như) phụ lục|chi tiết (?:tại|theo|như)|\(?kèm theo|\(?có phụ lục|kế hoạch này (?:thay thế|có hiệu lực|được)|nhận được|giao văn phòng ubnd.*theo dõi, đôn đốc việc thực hiện kế hoạch này)")]
    private static partial Regex NoWork();
}
