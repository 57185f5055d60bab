namespace Xanh.Documents.Text;

/// <summary>Finds the longest of many phrases at a place of a text, comparing whole words of <see cref="MatchForm"/>.</summary>
internal sealed class WordTrie
{
    private readonly Dictionary<string, List<string>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public WordTrie(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases.Select(MatchForm.Of).Distinct(StringComparer.Ordinal))
        {
            var first = phrase[..WordEnd(phrase, 0)];
            if (!byFirstWord.TryGetValue(first, out var list))
                byFirstWord.Add(first, list = []);
            list.Add(phrase);
        }
        foreach (var list in byFirstWord.Values)
            list.Sort((a, b) => b.Length - a.Length);
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Length of the longest phrase that stands at <paramref name="at"/> and ends at a word's end; 0 for none.</summary>
    public int MatchLength(string form, int at)
    {
        if (at >= form.Length || !lookup.TryGetValue(form.AsSpan(at, WordEnd(form, at) - at), out var candidates))
            return 0;
        foreach (var phrase in candidates)
        {
            if (string.CompareOrdinal(form, at, phrase, 0, phrase.Length) == 0 && EndsWord(form, at + phrase.Length))
                return phrase.Length;
        }
        return 0;
    }

    private static bool EndsWord(string form, int at) => at >= form.Length || !char.IsLetterOrDigit(form[at]);

    private static int WordEnd(string form, int at)
    {
        while (at < form.Length && (char.IsLetterOrDigit(form[at]) || form[at] is '&'))
            at++;
        return at;
    }
}
