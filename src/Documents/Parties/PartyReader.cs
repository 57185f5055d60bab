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
    private const int LongestHeading = 300;
    private const int LongestDescription = 9;

    private readonly PartyWords words;
    private readonly PartyFinder finder;

    private PartyReader(PartyWords words)
    {
        this.words = words;
        finder = new PartyFinder(words);
    }

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
            if (PartyPatterns.SharedHead(form, at) is { Length: > 0 } head && (finder.TailAt(text, form, at + head.Length) > 0 || (head.Contains(':', StringComparison.Ordinal) && finder.UnknownTail(text, form, at + head.Length) is not null)))
            {
                sharedHead = "Sở ";
                anyTail = true;
                at += head.Length;
            }
            var party = finder.One(text, form, at, sharedHead, first: parties.Count == 0) ?? (anyTail ? finder.UnknownTail(text, form, at) : null);
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
            if (finder.One(text, form, at, "", first: false) is { } party && (party.IsNamed || form.AsSpan(at).StartsWith("các ")))
                return (separator.Index, at);
        }
        return null;
    }
}
