using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Line breaks that an author set inside a paragraph (Shift+Enter, &lt;br&gt;): lists and letterhead lines become paragraphs, wrapped text one line.</summary>
internal static class SoftBreaks
{
    private static readonly LineContinuation Continuation = new(new AgencyHeadings(WordLists.Default), WordLists.Default);

    // Breaks set by hand tell nothing about a width: no line counts as full.
    private static readonly WrapStyle ByHand = new(Wrapped: true, Limit: int.MaxValue, FirstLimit: int.MaxValue, DoubleSpaced: false);

    /// <summary>The paragraphs that the line feeds of <paramref name="text"/> stand for; the same instance when it has none.</summary>
    public static IReadOnlyList<TracedText> Split(TracedText text)
    {
        if (!text.Value.Contains('\n', StringComparison.Ordinal))
            return [text];
        var paragraphs = new List<TracedText>();
        var current = new List<TextLine>();
        foreach (var line in LinesOf(text))
        {
            if (current.Count > 0 && (line.Text.IsBlank || !Continuation.Holds(current, line.Shape, ByHand)))
            {
                paragraphs.Add(Joined(current));
                current.Clear();
            }
            if (!line.Text.IsBlank)
                current.Add(line);
        }
        if (current.Count > 0)
            paragraphs.Add(Joined(current));
        return paragraphs;
    }

    private static IEnumerable<TextLine> LinesOf(TracedText text)
    {
        for (var from = 0; from <= text.Length;)
        {
            var end = text.Value.IndexOf('\n', from);
            if (end < 0)
                end = text.Length;
            yield return new TextLine(text.Substring(from, end - from).Trim());
            from = end + 1;
        }
    }

    private static TracedText Joined(List<TextLine> lines) => TracedText.Join(" ", [.. lines.Select(line => line.Text)]);
}
