using Xanh.Documents.Text;

namespace Xanh.Programme.Reviews;

/// <summary>Finds quoted words in a source text, however their lines were broken.</summary>
public static class QuotePlace
{
    /// <param name="near">Takes the occurrence nearest to this place; the first without it.</param>
    /// <returns>Null when the words do not stand there.</returns>
    public static SourceSpan? Find(string text, string quote, int? near)
    {
        var words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return null;
        SourceSpan? best = null;
        for (var at = text.IndexOf(words[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(words[0], at + 1, StringComparison.Ordinal))
        {
            if (EndOf(text, at, words) is not { } end)
                continue;
            var span = new SourceSpan(at, end);
            if (near is not { } wanted)
                return span;
            if (best is not { } known || Math.Abs((long)at - wanted) < Math.Abs((long)known.Start - wanted))
                best = span;
        }
        return best;
    }

    private static int? EndOf(string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
                return null;
            at += word.Length;
        }
        return at;
    }
}
