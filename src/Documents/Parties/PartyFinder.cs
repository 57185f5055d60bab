using System.Buffers;

namespace Xanh.Documents.Parties;

/// <summary>Finds one party at a place of a text: where it begins is given, where it ends is the art.</summary>
internal sealed class PartyFinder(PartyWords words)
{
    private const int LongestName = 16;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;.:()");

    /// <summary>The party that begins at <paramref name="at"/>; null when none does.</summary>
    /// <param name="sharedHead">"Sở " where a head word said once goes for those behind it.</param>
    /// <param name="first">The first of a list may be a group without "các".</param>
    public Party? One(string text, string form, int at, string sharedHead, bool first)
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

    /// <summary>Length of a department's name without "Sở" at <paramref name="at"/>; 0 for none.</summary>
    public int TailAt(string text, string form, int at) => IsNameStart(text, at) ? words.DepartmentTails.MatchLength(form, at) : 0;

    /// <summary>"các Sở: Khoa học - Công nghệ, …": behind the head word any name, known or not.</summary>
    public Party? UnknownTail(string text, string form, int at) =>
        IsNameStart(text, at) && NameEnd(text, form, at) is var end && end > at ? new Party("Sở " + text[at..end], at, end - at, IsNamed: true) : null;

    private static bool IsNameStart(string text, int at) => at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '“' or '"');
}
