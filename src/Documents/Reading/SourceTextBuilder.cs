using System.Text;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading;

/// <summary>The source text while it is written: readers append what the document says, character by character, and take spans of it.</summary>
public sealed class SourceTextBuilder
{
    private readonly StringBuilder text = new();

    public int Length => text.Length;

    /// <summary>Appends a stretch of the document and returns it with its place.</summary>
    public TracedText Append(string value)
    {
        var at = text.Length;
        text.Append(value);
        return new TracedText(value, at);
    }

    /// <summary>Ends the line; nothing is added to an empty text or behind a line end when <paramref name="onlyIfNeeded"/>.</summary>
    public void EndLine(bool onlyIfNeeded = false)
    {
        if (!onlyIfNeeded || (text.Length > 0 && text[^1] != '\n'))
            text.Append('\n');
    }

    public SourceSpan SpanFrom(int start) => new(start, text.Length);

    public override string ToString() => text.ToString();
}
