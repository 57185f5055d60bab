using System.Buffers;
using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Parties;

/// <summary>Reads bodies and groups of bodies, one or many, from running text, headings and table cells.</summary>
/// <remarks>
/// A comma or "và" parts a list only where a body of another sort begins: "Sở Tài chính, Sở Tư pháp và UBND các xã, phường" are three,
/// "các sở, ban, ngành" and "Sở Văn hóa, Thể thao và Du lịch" are one each. Immutable.
/// </remarks>
internal sealed class PartyReader
{
    private const int LongestName = 16;
    private const int LongestHeading = 300;
    private const int LongestDescription = 9;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;.:()");

    private readonly PartyWords words;

    private PartyReader(PartyWords words) => this.words = words;

    public static PartyReader Of(WordLists lexicon) => new(PartyWords.Of(lexicon));

    /// <summary>The list of parties that begins at <paramref name="start"/> of running text; empty when none begins there.</summary>
    public IReadOnlyList<Party> ReadAt(string text, int start) => ReadAt(text, MatchForm.Of(text), start);

    /// <summary>As <see cref="ReadAt(string, int)"/>, with the <see cref="MatchForm"/> of the text at hand.</summary>
    public IReadOnlyList<Party> ReadAt(string text, string form, int start)
    {
        var parties = new List<Party>();
        var at = start;
        var sharedHead = "";
        var anyTail = false;
        while (at < text.Length)
        {
            if (PartyPatterns.SharedHead(form, at) is { Length: > 0 } head && (TailAt(text, form, at + head.Length) > 0 || (head.Contains(':', StringComparison.Ordinal) && IsNameStart(text, at + head.Length))))
            {
                sharedHead = "Sở ";
                anyTail = true;
                at += head.Length;
            }
            var party = One(text, form, at, sharedHead, first: parties.Count == 0) ?? (anyTail ? UnknownTail(text, form, at) : null);
            if (party is null)
                break;
            parties.Add(party);
            if (party.Name.StartsWith("Sở ", StringComparison.Ordinal))
                sharedHead = "Sở ";
            at = party.End + PartyPatterns.Separator().Match(form[party.End..]).Length;
            if (at == party.End)
                break;
        }
        return parties;
    }

    /// <summary>All parties of a table cell or of a phrase that is nothing but parties; what is not known is taken as printed.</summary>
    public IReadOnlyList<Party> ReadCell(string text)
    {
        var parties = new List<Party>();
        foreach (Match piece in PartyPatterns.CellPiece().Matches(text))
        {
            var from = piece.Index;
            var to = piece.Index + piece.Length;
            while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '-' or '+' or '•' or '–' or '*'))
                from++;
            while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is '.' or ',' or ':'))
                to--;
            if (to > from)
                ReadCellPiece(text[..to], from, parties);
        }
        return parties;
    }

    /// <summary>True when <paramref name="text"/> (a trailing ":" or "." aside) is nothing but parties that are known as such.</summary>
    public bool IsPartyList(string text)
    {
        if (text.Length is 0 or > LongestHeading)
            return false;
        var trimmed = PartyPatterns.BracketTail().Replace(text, "").TrimEnd(' ', ':', '.', ';');
        var parties = ReadAt(trimmed, 0);
        return parties.Count > 0 && parties[0].Start <= 4 && (parties[^1].End == trimmed.Length || OnlyDescribes(trimmed, parties[^1].End));
    }

    /// <summary>A party list that can be nothing else: a body with a name, committees, or a group behind "các".</summary>
    public bool IsAgencyHeading(string text) =>
        IsPartyList(text) && ReadAt(text, 0)[0] is { } first && (first.IsNamed || MatchForm.Of(first.Name) is var form && (form.StartsWith("các ", StringComparison.Ordinal) || PartyPatterns.CommitteesEnd(form, 0) > 0));

    // "… có khu, cụm công nghiệp": a few more words without a verb of work
    private bool OnlyDescribes(string text, int from)
    {
        var form = MatchForm.Of(text);
        if (form[from] is not (' ' or ',') || PartyPatterns.Predicate().Match(form, from) is { Success: true } predicate && predicate.Index == from)
            return false;
        var count = 0;
        for (var at = form.IndexOf(' ', from); at >= 0; at = form.IndexOf(' ', at + 1))
        {
            if (++count > LongestDescription || words.Verbs.MatchLength(form, at + 1) > 0 || form[at - 1] is ';' or '.' or ':')
                return false;
        }
        return count > 0;
    }

    /// <summary>True when a verb of work begins at <paramref name="at"/>.</summary>
    public bool IsVerbAt(string form, int at) => words.Verbs.MatchLength(form, at) > 0;

    private void ReadCellPiece(string text, int from, List<Party> parties)
    {
        while (from < text.Length)
        {
            var run = ReadAt(text, from);
            var end = run.Count > 0 ? run[^1].End : from;
            if (end == text.Length)
            {
                parties.AddRange(run);
                return;
            }
            // An unknown stretch: everything up to the next place where a known party begins behind a comma or "và".
            var next = NextKnown(text, Math.Max(end, from + 1));
            if (run.Count > 1)
                parties.AddRange(run.Take(run.Count - 1));
            var start = run.Count > 0 ? run[^1].Start : from;
            var stop = next is { } n ? n.SeparatorAt : text.Length;
            parties.Add(new Party(text[start..stop].Trim(), start, stop - start, IsNamed: false));
            if (next is null)
                return;
            from = next.Value.At;
        }
    }

    private (int SeparatorAt, int At)? NextKnown(string text, int from)
    {
        var form = MatchForm.Of(text);
        foreach (Match separator in PartyPatterns.InnerSeparator().Matches(form, from))
        {
            var at = separator.Index + separator.Length;
            if (One(text, form, at, "", first: false) is { } party && (party.IsNamed || form.AsSpan(at).StartsWith("các ")))
                return (separator.Index, at);
        }
        return null;
    }

    private Party? One(string text, string form, int at, string sharedHead, bool first)
    {
        var start = at;
        if (PartyPatterns.Article().Match(form, at) is { Success: true } article && article.Index == at)
            at += article.Length;
        if (PartyPatterns.Addressed().Match(form, at) is { Success: true } addressed && addressed.Index == at)
            start = at += addressed.Length;
        if (PartyPatterns.Article().Match(form, at) is { Success: true } inner && inner.Index == at)
            at += inner.Length;
        var end = NamedEnd(text, form, at);
        if (end > 0)
            return new Party(text[at..end], at, end - at, IsNamed: true);
        if (sharedHead.Length > 0 && TailAt(text, form, at) is > 0 and var tail)
            return new Party(sharedHead + text[at..(at + tail)], at, tail, IsNamed: true);
        end = PartyPatterns.CommitteesEnd(form, at);
        if (end > 0 && PartyPatterns.Having().Match(form, end) is { Success: true } having && having.Index == end)
            end = Described(text, form, end + having.Length, open: true);
        else if (end > 0 && PartyPatterns.Places().Match(text, end) is { Success: true } places && places.Index == end)
            end += places.Length;
        if (end == 0)
            end = GroupEnd(text, form, at, mayStandAlone: first, hasArticle: at > start);
        return end == 0 ? null : new Party(text[start..end], start, end - start, IsNamed: false);
    }

    /// <summary>End of a body with a name of its own that begins at <paramref name="at"/>; 0 for none.</summary>
    private int NamedEnd(string text, string form, int at)
    {
        if (at >= text.Length || !char.IsLetter(text[at]))
            return 0;
        var known = words.Agencies.MatchLength(form, at);
        var committee = PartyPatterns.CommitteesEnd(form, at);
        if (known > 0 && (at + known >= committee))
            return PartyPatterns.ExtendPlace(text, form, at + known);
        if (committee > 0)
            return 0;
        var head = words.Heads.MatchLength(form, at);
        if (head == 0 || at + head + 1 >= text.Length || text[at + head] != ' ' || !IsNameStart(text, at + head + 1))
            return 0;
        return NameEnd(text, form, at + head + 1);
    }

    // "Khu kinh tế Đông Nam", "Khoa học và Công nghệ": on to the verb, a mark, or a lower-case word that cannot belong to a name.
    private int NameEnd(string text, string form, int at)
    {
        var end = at;
        for (var count = 0; count < LongestName && at < text.Length; count++)
        {
            if (!IsNameStart(text, at) && (words.Verbs.MatchLength(form, at) > 0 || PartyPatterns.StopWord().Match(form, at) is { Success: true } stop && stop.Index == at))
                break;
            if (form.AsSpan(at).StartsWith("và "))
            {
                var behind = at + 3;
                if (!NameGoesOn(text, form, behind))
                    break;
                at = behind;
                continue;
            }
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '&' or '/' or '–' or '-' && end > 0))
                at++;
            end = at;
            if (at >= text.Length || text[at] != ' ')
                break;
            at++;
        }
        return end;
    }

    // Behind "và": another capital that opens no body of its own, or "các khu công nghiệp" of a board's name.
    private bool NameGoesOn(string text, string form, int at) =>
        IsNameStart(text, at)
            ? words.Heads.MatchLength(form, at) == 0 && PartyPatterns.CommitteesEnd(form, at) == 0
            : PartyPatterns.BoardTail().Match(form, at) is { Success: true } tail && tail.Index == at;

    private int GroupEnd(string text, string form, int at, bool mayStandAlone, bool hasArticle)
    {
        var noun = words.GroupNouns.MatchLength(form, at);
        if (noun == 0 || (!mayStandAlone && !hasArticle))
            return 0;
        var lastNoun = at;
        var end = at + noun;
        while (PartyPatterns.GroupSeparator().Match(form, end) is { Success: true } separator && separator.Index == end)
        {
            var next = end + separator.Length;
            var length = words.GroupNouns.MatchLength(form, next);
            if (length == 0 || NamedEnd(text, form, next) > 0 || PartyPatterns.CommitteesEnd(form, next) > 0)
                break;
            lastNoun = next;
            end = next + length;
        }
        if (lastNoun == at && !hasArticle && words.LoneNouns.MatchLength(form, at) < noun)
            return 0;
        end = Described(text, form, end, words.OpenNouns.MatchLength(form, lastNoun) > 0);
        return MoreOfGroup(text, form, end);
    }

    // "các hiệp hội ngành nghề" + ", doanh nghiệp môi trường": the group runs on with a noun that no article opens.
    private int MoreOfGroup(string text, string form, int end)
    {
        if (PartyPatterns.GroupSeparator().Match(form, end) is not { Success: true } separator || separator.Index != end)
            return end;
        var next = end + separator.Length;
        return words.OpenNouns.MatchLength(form, next) > 0 && NamedEnd(text, form, next) == 0 ? GroupEnd(text, form, next, mayStandAlone: true, hasArticle: true) : end;
    }

    // "liên quan", "trên địa bàn tỉnh"; behind nouns such as "doanh nghiệp" any words up to the verb.
    private int Described(string text, string form, int end, bool open)
    {
        for (var count = 0; count < LongestName; count++)
        {
            var qualifier = PartyPatterns.Qualifier().Match(form, end);
            if (qualifier.Success && qualifier.Index == end)
            {
                end += qualifier.Length;
                continue;
            }
            if (open && PartyPatterns.Place().Match(form, end) is { Success: true } place && place.Index == end)
            {
                end += place.Length;
                continue;
            }
            if (!open || end >= form.Length || form[end] != ' ' || (words.Verbs.MatchLength(form, end + 1) > 0 && !IsDescription(form, end + 1))
                || PartyPatterns.StopWord().Match(form, end + 1) is { Success: true } stop && stop.Index == end + 1
                || form.AsSpan(end + 1).StartsWith("và ") && (words.Verbs.MatchLength(form, end + 4) > 0 || One(text, form, end + 4, "", first: false) is not null))
                break;
            var next = end + 1;
            while (next < form.Length && (char.IsLetterOrDigit(form[next]) || form[next] is '-' or '/' or '&'))
                next++;
            if (next == end + 1)
                break;
            end = next;
        }
        return end;
    }

    // "khai thác đá lập phương án": the first verb describes, for another one follows with words between, or nothing does.
    private bool IsDescription(string form, int at)
    {
        var verb = words.DescribingVerbs.MatchLength(form, at);
        if (verb == 0)
            return false;
        var clauseEnd = form.AsSpan(at).IndexOfAny(ClauseEnds);
        var end = clauseEnd < 0 ? form.Length : at + clauseEnd;
        for (var next = form.IndexOf(' ', at + verb); next > 0 && next + 1 < end; next = form.IndexOf(' ', next + 1))
        {
            if (words.Verbs.MatchLength(form, next + 1) > 0 || PartyPatterns.StopWord().Match(form, next + 1) is { Success: true } stop && stop.Index == next + 1)
                return true;
        }
        return end == form.Length || form[end] is ',' or ';';
    }

    private int TailAt(string text, string form, int at) => IsNameStart(text, at) ? words.DepartmentTails.MatchLength(form, at) : 0;

    // "các Sở: Khoa học - Công nghệ, …": behind the head word any name, known or not
    private Party? UnknownTail(string text, string form, int at) =>
        IsNameStart(text, at) && NameEnd(text, form, at) is var end && end > at ? new Party("Sở " + text[at..end], at, end - at, IsNamed: true) : null;

    private static bool IsNameStart(string text, int at) => at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '“' or '"');
}
