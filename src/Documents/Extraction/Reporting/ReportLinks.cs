using System.Text.RegularExpressions;
using Xanh.Documents.Parties;

namespace Xanh.Documents.Extraction.Reporting;

/// <summary>Finds who reports to whom in a clause, link by link.</summary>
internal sealed partial class ReportLinks(PartyReader parties)
{
    private sealed record Group(IReadOnlyList<Party> Parties, int Start, int End, bool IsSubject)
    {
        public string Name => string.Join("; ", Parties.Select(p => p.Name.Trim()));
    }

    /// <summary>The links of the clause <c>[start, end)</c> of <paramref name="text"/>; what stands before it may name the subject.</summary>
    public IReadOnlyList<ReportLink> In(string text, int start, int end)
    {
        var groups = Groups(text[..end]);
        var links = new List<ReportLink>();
        Group? receiver = null;
        foreach (Match verb in Report().Matches(text[..end]).Where(m => m.Index >= start))
        {
            var verbEnd = verb.Index + verb.Length;
            if (receiver is not null && verbEnd <= receiver.End)
                continue;
            var to = Receiver(text, groups, verbEnd, NextReport(text, verbEnd, end));
            if (to is null && (links.Count > 0 || NextReport(text, verbEnd, end) < end))
                continue;
            var subject = groups.LastOrDefault(g => g.IsSubject && g.End <= verb.Index && (receiver is null || g.Start >= receiver.End));
            // "… gửi Sở Công Thương để tổng hợp, báo cáo UBND tỉnh": who received reports on.
            links.Add(new ReportLink(subject?.Name ?? (receiver is null ? null : Leader(receiver)), to is null ? null : Named(text, to)));
            if (to is not null)
                receiver = to;
        }
        return links;
    }

    /// <summary>The parties that are spoken of as acting in <paramref name="text"/>; null when there are none.</summary>
    public string? SubjectOf(string text) => Groups(text).LastOrDefault(g => g.IsSubject)?.Name;

    private static string Leader(Group receiver) => receiver.Parties[0].Name;

    private static int NextReport(string text, int from, int end)
    {
        var next = Report().Match(text, from, end - from);
        return next.Success ? next.Index : end;
    }

    // Straight behind "báo cáo", else behind "gửi", "về", "cho" in the same link.
    private static Group? Receiver(string text, List<Group> groups, int verbEnd, int stop) =>
        groups.Find(g => g.Start >= verbEnd && g.Start <= stop && Towards().IsMatch(text[verbEnd..g.Start]) && !For().IsMatch(text[verbEnd..g.Start]));

    // "UBND tỉnh (qua Sở Công Thương)"
    private static string Named(string text, Group to)
    {
        var via = Via().Match(text, to.End);
        return via.Success && via.Index == to.End ? $"{to.Name} ({via.Groups["via"].Value.Trim()})" : to.Name;
    }

    private List<Group> Groups(string text)
    {
        var groups = new List<Group>();
        for (var at = 0; at < text.Length; at = NextWord(text, at))
        {
            if (!char.IsLetter(text[at]))
                continue;
            var read = parties.ReadAt(text, at);
            if (read.Count == 0 || read[0].Start > at + 12)
                continue;
            var end = read[^1].End;
            var acts = (read.Any(p => p.IsNamed) || Several().IsMatch(text[at..end])) && ActsBefore().IsMatch(text[..at]) && !OrdersBehind().IsMatch(text[end..]);
            var group = new Group(read, at, end, acts);
            // "Giám đốc các sở, thủ trưởng các ban, ngành, Chủ tịch UBND các xã": one list of heads
            if (groups.Count > 0 && groups[^1] is { IsSubject: true } before && acts && Heads().IsMatch(text[before.End..]))
                groups[^1] = before with { Parties = [.. before.Parties, .. read], End = end };
            else
                groups.Add(group);
            at = end - 1;
        }
        return groups;
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        while (at < text.Length && !char.IsLetter(text[at]))
            at++;
        return at;
    }

    [GeneratedRegex(@"\b(?:báo\s+cáo|phản\s+ánh)\b(?!\s+(?:đánh\s+giá\s+tác\s+động|đầu\s+tư|viên))|\bgửi\s+(?:kết\s+quả|số\s+liệu|về)\b|\bgửi(?=\s+(?:sở|bộ|ubnd|ủy\s+ban|uỷ\s+ban|ban|phòng|cục)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex(@"^\s*(?:[^;.]*(?:\bgửi|\bvề|\bcho|\blên|\bvới|\btới|\bđến|\btrình|\bbáo\s+cáo)\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Towards();

    [GeneratedRegex(@"\b(?:để|phối\s+hợp\s+với|phối\s+hợp)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex For();

    [GeneratedRegex(@"\G\s*\(\s*(?<via>(?:thông\s+)?qua\s+[^)]+)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Via();

    [GeneratedRegex(@"^(?:các|những|(?:phó\s+)?giám\s+đốc|chủ\s+tịch|lãnh\s+đạo|ubnd|ủy\s+ban|uỷ\s+ban|thủ\s+trưởng|doanh\s+nghiệp|cơ\s+sở|đơn\s+vị|chủ\s+đầu\s+tư)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"^\s*(?:[,;]|và)\s*(?:thủ\s+trưởng|(?:tổng\s+)?giám\s+đốc|chủ\s+tịch|lãnh\s+đạo|người\s+đứng\s+đầu)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heads();

    [GeneratedRegex(@"(?:^[\s\d.)+*-]*|[,;:.]\s*|\b(?:giao|yêu\s+cầu|đề\s+nghị|để|phân\s+công|thủ\s+trưởng|giám\s+đốc|chủ\s+tịch|lãnh\s+đạo|thì)\s+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ActsBefore();

    [GeneratedRegex(@"^\s+(?:giao|yêu\s+cầu|đề\s+nghị|phân\s+công)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdersBehind();
}
