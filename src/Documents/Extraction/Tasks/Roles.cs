using System.Text.RegularExpressions;
using Xanh.Documents.Parties;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Finds who leads and who coordinates in the sentence of a task.</summary>
internal sealed partial class Roles(PartyReader parties)
{
    private const int FarthestSubject = 260;

    /// <summary>Leads the sentence names itself: "Giao X chủ trì", "X chủ trì", "Đề nghị X", "(chủ trì: X)"; empty when it leaves that to its heading.</summary>
    public IReadOnlyList<string> Leads(string text)
    {
        var form = MatchForm.Of(text);
        foreach (Match match in Labelled().Matches(form))
        {
            if (match.Groups["lead"].Success && Value(text, match) is { Count: > 0 } labelled)
                return labelled;
        }
        foreach (Match match in Given().Matches(form))
        {
            var given = parties.ReadAt(text, form, match.Index + match.Length);
            if (given.Count > 0)
                return Names(given);
        }
        foreach (Match match in Leading().Matches(form))
        {
            var subject = EndingAt(text, match.Index - Copula().Match(form[..match.Index]).Length);
            if (subject.Count > 0)
                return Names(subject);
        }
        return [];
    }

    /// <summary>The parties the sentence begins with as its subject, when a verb, a colon or a comma with a verb follows.</summary>
    public IReadOnlyList<string> Subject(string text)
    {
        var form = MatchForm.Of(text);
        var start = SubjectPrefix().Match(form).Length;
        var subject = parties.ReadAt(text, form, start);
        if (subject.Count == 0)
            return [];
        var behind = subject[^1].End;
        while (behind < form.Length && form[behind] is ' ' or ',' or '(' or ')')
            behind++;
        return behind >= form.Length || form[behind] == ':' || parties.IsVerbAt(form, behind) || SubjectVerb().Match(form, behind) is { Success: true }
            ? Names(subject)
            : [];
    }

    /// <summary>The subject when each of its parties has a name of its own ("Sở Công Thương hướng dẫn …"); empty for groups ("các doanh nghiệp …").</summary>
    public IReadOnlyList<string> NamedSubject(string text) =>
        parties.ReadAt(text, 0) is { Count: > 0 } subject && subject.All(p => p.IsNamed) ? Subject(text) : [];

    /// <summary>The bodies with names that a line under the heading of a whole group ("các sở, ban, ngành") begins with; empty for other lines and headings.</summary>
    public IReadOnlyList<string> OneOf(IReadOnlyList<string> heading, string text)
    {
        if (!heading.All(h => parties.ReadAt(h, 0) is [{ IsNamed: false }, ..]))
            return [];
        return parties.ReadAt(text, 0) is [{ IsNamed: true }, ..] ? Subject(text) : [];
    }

    /// <summary>The parties in front of a colon ("Sở Công Thương: xây dựng …"); empty for any other sentence.</summary>
    public IReadOnlyList<string> Addressee(string text)
    {
        var subject = parties.ReadAt(text, 0);
        if (subject.Count == 0)
            return [];
        var behind = text.AsSpan(subject[^1].End).TrimStart();
        return behind.Length > 0 && behind[0] == ':' ? Names(subject) : [];
    }

    /// <summary>Coordinators: behind "phối hợp (với, cùng)", before "phối hợp" in brackets, behind "phối hợp:".</summary>
    public IReadOnlyList<string> Coordinators(string text)
    {
        var form = MatchForm.Of(text);
        var found = new List<string>();
        foreach (Match match in Labelled().Matches(form))
        {
            if (match.Groups["coordinate"].Success)
                found.AddRange(Value(text, match));
        }
        if (found.Count > 0)
            return found;
        foreach (Match match in Coordinating().Matches(form))
        {
            var named = parties.ReadAt(text, form, match.Index + match.Length);
            if (named.Count == 0 && InBrackets().IsMatch(form[..match.Index]))
                named = EndingAt(text, match.Index);
            found.AddRange(Names(named).Where(n => !found.Contains(n, StringComparer.OrdinalIgnoreCase)));
        }
        return found;
    }

    private List<string> Value(string text, Match match)
    {
        var start = match.Index + match.Length;
        var stop = text.AsSpan(start).IndexOfAny(";)\n");
        var piece = stop < 0 ? text[start..] : text.Substring(start, stop);
        if (Labelled().Match(MatchForm.Of(piece)) is { Success: true } next)
            piece = piece[..next.Index].TrimEnd(' ', ',');
        return Names(parties.ReadCell(piece));
    }

    // The list of parties that ends right before a verb; tried from the farthest start on.
    private IReadOnlyList<Party> EndingAt(string text, int verbAt)
    {
        var end = verbAt;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
            end--;
        var piece = text[..end];
        var form = MatchForm.Of(piece);
        var from = Math.Max(text.LastIndexOfAny([';', '(', '.', ':'], Math.Max(0, end - 1)) + 1, end - FarthestSubject);
        for (var start = from; start < end; start++)
        {
            if (char.IsWhiteSpace(text[start]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])) || BehindCopula(text, start))
                continue;
            var list = parties.ReadAt(piece, form, start);
            if (list.Count > 0 && list[^1].End == end)
                return list;
        }
        return [];
    }

    // "là cơ quan thường trực, chủ trì": said of the subject, not a body of its own
    private static bool BehindCopula(string text, int at) => at >= 3 && text.AsSpan(0, at).EndsWith("là ", StringComparison.OrdinalIgnoreCase);

    private static List<string> Names(IReadOnlyList<Party> list) => [.. list.Select(p => p.Name)];

    [GeneratedRegex(@"(?:(?<lead>(?:cơ quan |đơn vị |cơ quan, đơn vị )?chủ trì)|(?<coordinate>(?:cơ quan |đơn vị |cơ quan, đơn vị )?phối hợp))(?: thực hiện)?\s*:\s*")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:^|[.;:,]\s*|\b(?:ubnd tỉnh|ubnd thành phố|ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố|chủ tịch ubnd tỉnh)\s+)(?:giao(?:\s+nhiệm vụ)?(?:\s+cho)?|phân công|đề nghị|yêu cầu|giao trách nhiệm(?:\s+cho)?)\s+(?:cho\s+)?")]
    private static partial Regex Given();

    [GeneratedRegex(@"chủ trì|đầu mối|thường trực")]
    private static partial Regex Leading();

    // What stands between a subject and "chủ trì": "(, )là cơ quan", "làm", "(cơ quan"
    [GeneratedRegex(@"\s*,?\s*(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:làm\s+)?(?:cơ quan\s+|đơn vị\s+)?$")]
    private static partial Regex Copula();

    [GeneratedRegex(@"phối hợp(?:\s+(?:chặt chẽ|tốt|thường xuyên))?(?:,?\s+(?:cùng\s+với|với|cùng))?\s+|phối hợp(?=\s*[);])|chủ trì,?\s+cùng(?:\s+với)?\s+")]
    private static partial Regex Coordinating();

    [GeneratedRegex(@"\([^)]*$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:trên cơ sở [^,]*,\s*|căn cứ [^,]*,\s*)?(?:giao|đề nghị|yêu cầu|phân công)?(?:\s*nhiệm vụ của|trách nhiệm của|đối với|về phía)?\s*")]
    private static partial Regex SubjectPrefix();

    [GeneratedRegex(@"\G(?:theo chức năng|là (?:cơ quan|đơn vị)|chịu trách nhiệm|theo nhiệm vụ|trong phạm vi|trên cơ sở|có nhiệm vụ|cùng|tùy|tự|theo thẩm quyền|vào|khi|phải|cần|được (?:giao|phân công))")]
    private static partial Regex SubjectVerb();
}
