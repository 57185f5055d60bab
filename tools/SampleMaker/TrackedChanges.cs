using System.Text.RegularExpressions;

namespace Xanh.SampleMaker;

/// <summary>The marks <c>{+inserted+}</c> and <c>{-deleted-}</c>.</summary>
internal static partial class TrackedChanges
{
    public static string Accept(string text) => Marks().Replace(text, m => m.Groups["plus"].Success ? m.Groups["plus"].Value : "");

    /// <summary>Pieces in order: kind ' ' (plain), '+' or '-'.</summary>
    public static IEnumerable<(char Kind, string Text)> Split(string text)
    {
        var at = 0;
        foreach (Match m in Marks().Matches(text))
        {
            if (m.Index > at)
                yield return (' ', text[at..m.Index]);
            yield return m.Groups["plus"].Success ? ('+', m.Groups["plus"].Value) : ('-', m.Groups["minus"].Value);
            at = m.Index + m.Length;
        }
        if (at < text.Length)
            yield return (' ', text[at..]);
    }

    [GeneratedRegex(@"\{\+(?<plus>.*?)\+\}|\{-(?<minus>.*?)-\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
