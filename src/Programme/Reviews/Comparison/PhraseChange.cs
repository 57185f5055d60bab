using System.Text.RegularExpressions;
using Xanh.Documents.Text;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>A phrase that an amending document replaces by another wherever it stands: an agency's new name.</summary>
public sealed partial record PhraseChange(string From, string To)
{
    /// <summary>Reads <c>thay thế cụm từ “A” bằng cụm từ “B”</c>; null when the sentence says nothing of the kind.</summary>
    public static PhraseChange? Of(string sentence)
    {
        var match = Pattern().Match(sentence);
        if (!match.Success)
            return null;
        var (from, to) = (VietnameseText.CollapseBlanks(match.Groups["from"].Value), VietnameseText.CollapseBlanks(match.Groups["to"].Value));
        return from.Length > 0 && !string.Equals(from, to, StringComparison.Ordinal) ? new PhraseChange(from, to) : null;
    }

    /// <summary>The text with the phrase replaced; null when the phrase does not stand in it as whole words.</summary>
    public string? In(string? text)
    {
        if (text is null)
            return null;
        var changed = text;
        for (var at = Next(changed, 0); at >= 0; at = Next(changed, at + To.Length))
            changed = changed[..at] + To + changed[(at + From.Length)..];
        return string.Equals(changed, text, StringComparison.Ordinal) ? null : changed;
    }

    private int Next(string text, int from)
    {
        for (var at = text.IndexOf(From, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(From, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + From.Length;
            // What already carries the new name stays as it is.
            var done = at + To.Length <= text.Length && text.AsSpan(at, To.Length).Equals(To, StringComparison.OrdinalIgnoreCase) && To.Length > From.Length;
            if (!done && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return at;
        }
        return -1;
    }

    [GeneratedRegex(
        "(?:cụm\\s+từ|tên\\s+gọi|từ)\\s*[“\"«”](?<from>[^”\"»]{1,300})[”\"»]\\s*(?:bằng|thành)\\s*(?:cụm\\s+từ|tên\\s+gọi|từ)?\\s*[“\"«”](?<to>[^”\"»]{1,300})[”\"»]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
