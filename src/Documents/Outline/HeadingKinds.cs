using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>Tells from its heading what a section is about, by the word list <c>headings</c>.</summary>
internal sealed class HeadingKinds
{
    private const int ShortestPlain = 8;

    private readonly List<HeadingPhrase> phrases = [];

    private HeadingKinds(WordLists lexicon)
    {
        foreach (var line in lexicon.List("headings"))
        {
            var parts = line.Split('=', 2);
            if (parts.Length == 2 && Enum.TryParse<SectionKind>(parts[0].Trim(), out var kind))
                phrases.AddRange(parts[1].Split(';').Select(p => new HeadingPhrase(MatchForm.Of(p.Trim()), PlainOf(p.Trim()), kind)));
        }
    }

    public static HeadingKinds Of(WordLists lexicon) => lexicon.Prepared(l => new HeadingKinds(l));

    /// <summary>The kind whose phrase stands first in the heading; <see cref="SectionKind.Other"/> for none.</summary>
    /// <param name="atStart">Only a phrase at the very start counts ("Một số", "Về", "Các" aside).</param>
    /// <remarks>A heading that holds no phrase is compared once more without accents, which recognition of scans often gets wrong.</remarks>
    public SectionKind KindOf(string heading, bool atStart)
    {
        var form = MatchForm.Of(heading);
        var kind = Find(form, atStart, p => p.Phrase);
        return kind == SectionKind.Other ? Find(VietnameseText.FoldWithoutAccents(form), atStart, p => p.Plain) : kind;
    }

    private SectionKind Find(string form, bool atStart, Func<HeadingPhrase, string?> formOf)
    {
        var start = Opening(form);
        var best = (At: int.MaxValue, Length: 0, Kind: SectionKind.Other);
        var givesWork = false;
        foreach (var entry in phrases)
        {
            if (formOf(entry) is not { } phrase)
                continue;
            var at = form.IndexOf(phrase, StringComparison.Ordinal);
            if (at < 0 || (atStart && at != start) || !IsWord(form, at, phrase.Length))
                continue;
            givesWork |= entry.Kind == SectionKind.Solutions;
            if (at < best.At || (at == best.At && phrase.Length > best.Length))
                best = (at, phrase.Length, entry.Kind);
        }
        // "Định hướng, nhiệm vụ và giải pháp": the work counts, not the aims before it.
        return best.Kind == SectionKind.Purpose && givesWork ? SectionKind.Solutions : best.Kind;
    }

    private static string? PlainOf(string phrase) => phrase.Length < ShortestPlain ? null : VietnameseText.FoldWithoutAccents(phrase);

    private static int Opening(string form)
    {
        foreach (var opening in new[] { "một số ", "về ", "các ", "những ", "công tác " })
        {
            if (form.StartsWith(opening, StringComparison.Ordinal))
                return opening.Length;
        }
        return 0;
    }

    private static bool IsWord(string form, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(form[at - 1])) && (at + length == form.Length || !char.IsLetterOrDigit(form[at + length]));

    private sealed record HeadingPhrase(string Phrase, string? Plain, SectionKind Kind);
}
