using System.Text.RegularExpressions;
using Xanh.Documents.Outline;
using Xanh.Documents.Parties;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Reads tasks from prose without sections: lists behind "đó là:", clauses of a request, "giao X chủ trì …", bullets behind a leading-in line.</summary>
internal sealed partial class ProseTasks(TaskSink sink, PartyReader parties)
{
    private const int FewestClauses = 3;
    private const int ShortestTask = 25;

    /// <summary>What the line before a run of bullets said of them.</summary>
    private enum LeadIn
    {
        None,
        Solutions,
        Assignment,
    }

    public void Read(IReadOnlyList<OutlineItem> items, PartKind part)
    {
        if (part == PartKind.Annex)
            return;
        var leadIn = LeadIn.None;
        IReadOnlyList<string> leads = [];
        var number = 0;
        foreach (var item in items)
        {
            if (item.Mark is not null)
            {
                ReadBullet(item, leadIn, leads, "", null);
                continue;
            }
            number++;
            leadIn = LeadInOf(item.Text.Value);
            leads = leadIn == LeadIn.Assignment ? Leads(item.Text.Value) : [];
            if (leadIn == LeadIn.None)
                ReadParagraph(item, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"para {number}"));
        }
    }

    private void ReadBullet(OutlineItem item, LeadIn leadIn, IReadOnlyList<string> leads, string section, string? group)
    {
        var text = item.Text.Value;
        if (item.Children.Count > 0 && (TaskSigns.IsGroupHeading(text) || text.EndsWith(':') || leadIn == LeadIn.None))
        {
            var named = text.TrimEnd('.', ':', ' ');
            foreach (var child in item.Children)
                ReadBullet(child, leadIn == LeadIn.None && TaskSigns.IsGroupHeading(text) ? LeadIn.Solutions : leadIn, leads, section, named);
            return;
        }
        if (leadIn == LeadIn.None || TaskSigns.IsNoWork(text) || text.Length < ShortestTask)
            return;
        var origin = leadIn == LeadIn.Assignment ? TaskOrigin.Assignment : TaskOrigin.Solution;
        sink.Add(item, item.Text, origin, section, group, leads, "prose-bullet", 0.85);
    }

    private void ReadParagraph(OutlineItem item, string section)
    {
        var text = item.Text;
        var form = MatchForm.Of(text.Value);
        if (Goals().IsMatch(form) || Past().IsMatch(form))
            return;
        if (Assigning().IsMatch(form))
            ReadAssignments(item, section);
        else if (Request().Match(form) is { Success: true } request && parties.ReadAt(text.Value, request.Index + request.Length) is { Count: > 0 } asked)
            ReadClauses(item, text.Substring(asked[^1].End).Trim(), section, [.. asked.Select(p => p.Name)], "prose-request");
        else if (!TryReadList(item, section))
            ReadVerbClauses(item, section);
    }

    /// <summary>Reads a paragraph that lists its tasks behind "…, đó là:"; false when it is none.</summary>
    public bool TryReadList(OutlineItem item, string section)
    {
        var cue = ListCue().Match(MatchForm.Of(item.Text.Value));
        if (!cue.Success || cue.Index + cue.Length >= item.Text.Length)
            return false;
        var list = item.Text.Substring(cue.Index + cue.Length).Trim();
        if (Pieces(list, Clause()).Count() < 2)
            return false;
        ReadList(item, list, section);
        return true;
    }

    /// <summary>True for a paragraph that counts itself: "Thứ nhất, …".</summary>
    public static bool IsCounted(string text) => Counted().IsMatch(MatchForm.Of(text));

    // "giao Sở A chủ trì …; Định kỳ báo cáo …. Các cơ sở … áp dụng …": sentences, each with its own subject.
    private void ReadAssignments(OutlineItem item, string section)
    {
        IReadOnlyList<string> leads = [];
        foreach (var piece in Pieces(item.Text, Sentence()))
        {
            var own = Leads(piece.Value);
            var given = own.Count > 0;
            if (own.Count == 0)
                own = sink.Roles.Subject(piece.Value);
            if (own.Count == 0 && (leads.Count == 0 || !parties.IsVerbAt(MatchForm.Of(piece.Value), 0)))
                continue;
            leads = own.Count > 0 ? own : leads;
            sink.Add(item, piece, TaskOrigin.Assignment, section, null, leads, given ? "prose-assignment" : "prose-subject", 0.75);
        }
    }

    // A list: "(1) …; (2) …" by its numbers, else clause by clause.
    private void ReadList(OutlineItem item, TracedText list, string section)
    {
        if (Numbers().Matches(list.Value) is { Count: >= 2 } numbers)
        {
            for (var i = 0; i < numbers.Count; i++)
            {
                var from = numbers[i].Index + numbers[i].Length;
                var to = i + 1 < numbers.Count ? numbers[i + 1].Index : list.Length;
                Add(item, list.Substring(from, to - from).Trim(";"), section, [], "prose-numbered", TaskOrigin.Solution);
            }
            return;
        }
        ReadClauses(item, list, section, [], "prose-list");
    }

    private void ReadClauses(OutlineItem item, TracedText text, string section, IReadOnlyList<string> leads, string rule)
    {
        foreach (var piece in Pieces(text, Clause()))
            Add(item, piece, section, leads, rule, TaskOrigin.Prose);
    }

    // Three or more clauses that each begin with a verb of work are a list even without a cue.
    private void ReadVerbClauses(OutlineItem item, string section)
    {
        var pieces = Pieces(item.Text, Clause()).ToList();
        if (pieces.Count < FewestClauses || pieces.Count(p => BeginsWork(p.Value)) < 0.6 * pieces.Count)
            return;
        foreach (var piece in pieces)
            Add(item, piece, section, [], "prose-clause", TaskOrigin.Prose);
    }

    private bool BeginsWork(string clause)
    {
        var form = MatchForm.Of(clause);
        var start = ClausePrefix().Match(form).Length;
        return parties.IsVerbAt(form, start);
    }

    private void Add(OutlineItem item, TracedText piece, string section, IReadOnlyList<string> leads, string rule, TaskOrigin origin)
    {
        var text = piece.Trim(";,");
        if (text.Length >= ShortestTask && !TaskSigns.IsNoWork(text.Value))
            sink.Add(item, text, origin, section, null, leads, rule, 0.7);
    }

    private LeadIn LeadInOf(string text)
    {
        var form = MatchForm.Of(text);
        if (!form.TrimEnd().EndsWith(':'))
            return LeadIn.None;
        if (Assigning().IsMatch(form) && Leads(text).Count > 0)
            return LeadIn.Assignment;
        return LastWords().IsMatch(form) ? LeadIn.Solutions : LeadIn.None;
    }

    private IReadOnlyList<string> Leads(string text)
    {
        var own = sink.Roles.Leads(text);
        if (own.Count > 0)
            return own;
        var form = MatchForm.Of(text);
        var given = Giving().Match(form);
        return given.Success ? [.. parties.ReadAt(text, given.Index + given.Length).Select(p => p.Name)] : [];
    }

    private static IEnumerable<TracedText> Pieces(TracedText text, Regex separator)
    {
        var start = 0;
        foreach (Match match in separator.Matches(text.Value))
        {
            if (text.Substring(start, match.Index - start).Trim() is { Length: > 0 } piece)
                yield return piece;
            start = match.Index + match.Length;
        }
        if (start < text.Length && text.Substring(start).Trim() is { Length: > 0 } rest)
            yield return rest;
    }

    [GeneratedRegex(@"\b(?:giao|phân công)\s+(?:nhiệm vụ\s+|trách nhiệm\s+)?(?:cho\s+)?(?:các\s+)?(?:sở|ban|ubnd|ủy ban|văn phòng|công an|trung tâm|bộ|cục|đơn vị|cơ quan)|\bcó trách nhiệm (?:chủ trì|thực hiện|phối hợp)|\bđược (?:giao|phân công) ")]
    private static partial Regex Assigning();

    [GeneratedRegex(@"\b(?:giao|phân công)\s+(?:nhiệm vụ\s+|trách nhiệm\s+)?(?:cho\s+)?")]
    private static partial Regex Giving();

    [GeneratedRegex(@"\b(?:ubnd (?:tỉnh|thành phố)|ủy ban nhân dân (?:tỉnh|thành phố)|chủ tịch ubnd (?:tỉnh|thành phố)|tỉnh)\s+(?:yêu cầu|đề nghị|chỉ đạo)\s+")]
    private static partial Regex Request();

    [GeneratedRegex(@"(?:nhiệm vụ|giải pháp|nội dung|hoạt động|biện pháp|việc|công việc)[^.:]{0,120}?(?:đó là|gồm|bao gồm|như sau|sau đây|sau|cụ thể(?: là)?|là)?\s*:\s*")]
    private static partial Regex ListCue();

    [GeneratedRegex(@"(?:nhiệm vụ|giải pháp|nội dung|hoạt động|biện pháp)[^.]*:\s*$")]
    private static partial Regex LastWords();

    [GeneratedRegex(@"^(?:mục tiêu|mục đích|cụ thể, phấn đấu|phấn đấu|theo đó, (?:mục tiêu|đến năm))|\bđạt (?:các|được các) mục tiêu|\bmục tiêu (?:cụ thể|tổng quát|chung)\b[^:;.]{0,80}(?:nhằm|là|:)")]
    private static partial Regex Goals();

    [GeneratedRegex(@"^(?:tuy nhiên|thời gian qua|trong thời gian qua|đạt được kết quả|kết quả|nguyên nhân|việc triển khai thực hiện tốt|những năm qua|năm qua|qua đó|trước đó|hiện nay|theo đánh giá|theo báo cáo)")]
    private static partial Regex Past();

    [GeneratedRegex(@"^(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|một là|hai là|ba là|bốn là|năm là|sáu là|bảy là|tám là)\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\(\d{1,2}\)\s*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\s*;\s*|(?<=\p{Ll})\.\s+(?=\p{Lu})")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\s*;\s*(?=\p{Lu})|(?<=[\p{Ll}\d])\.\s*(?=\p{Lu})")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:mỗi năm,?\s+|hằng năm,?\s+|hàng năm,?\s+|tỉnh\s+|đồng thời,?\s+|bên cạnh đó,?\s+|ngoài ra,?\s+)*")]
    private static partial Regex ClausePrefix();
}
