using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Line breaks that an author set inside a paragraph (Shift+Enter, &lt;br&gt;): lists and letterhead lines become paragraphs, wrapped text one line.</summary>
internal static class SoftBreaks
{
    // So many lines tell by themselves how they were wrapped.
    private const int FewestTellingLines = 6;

    private static readonly LineUnwrapper Unwrapper = new(WordLists.Default);

    // Breaks set by hand tell nothing about a width: no line counts as full.
    private static readonly WrapStyle ByHand = new(Wrapped: true, Limit: int.MaxValue, FirstLimit: int.MaxValue, DoubleSpaced: false);

    /// <summary>The paragraphs that the line feeds of <paramref name="text"/> stand for; the same instance when it has none.</summary>
    public static IReadOnlyList<TracedText> Split(TracedText text)
    {
        if (!text.Value.Contains('\n', StringComparison.Ordinal))
            return [text];
        var lines = new List<TextLine>();
        var gap = LineGap.None;
        for (var from = 0; from <= text.Length;)
        {
            var end = text.Value.IndexOf('\n', from);
            if (end < 0)
                end = text.Length;
            var line = text.Substring(from, end - from).Trim();
            if (!line.IsBlank)
                lines.Add(new TextLine(line, gap));
            gap = line.IsBlank ? LineGap.Blank : LineGap.None;
            from = end + 1;
        }
        return Join(lines);
    }

    /// <summary>The paragraphs of lines that stand in one block of a page.</summary>
    public static IReadOnlyList<TracedText> Join(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count <= 1)
            return [.. lines.Select(line => line.Text)];
        var told = lines.Count >= FewestTellingLines ? WrapStyle.Infer(lines) : ByHand;
        return Unwrapper.Unwrap(lines, told.Wrapped ? told : ByHand);
    }
}
