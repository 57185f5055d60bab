using System.Text;

namespace Xanh.Documents.Text;

/// <summary>Builds a <see cref="TracedText"/> character by character.</summary>
public sealed class TracedTextBuilder
{
    private readonly StringBuilder value = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    public int Length => value.Length;

    public char this[Index index] => value[index.GetOffset(value.Length)];

    /// <summary>Adds one character that came from <c>[start, end)</c> of the source.</summary>
    public TracedTextBuilder Append(char c, int start, int end)
    {
        value.Append(c);
        starts.Add(start);
        ends.Add(end);
        return this;
    }

    public TracedTextBuilder Append(TracedText text) => Append(text, 0, text.Length);

    public TracedTextBuilder Append(TracedText text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
            Append(text[i], text.StartOf(i), text.EndOf(i));
        return this;
    }

    /// <summary>Adds characters of our own (a blank for a line break) that stand between what is there and <paramref name="nextStart"/>.</summary>
    public TracedTextBuilder AppendBetween(string own, int nextStart)
    {
        var from = ends.Count > 0 ? ends[^1] : nextStart;
        foreach (var c in own)
            Append(c, from, Math.Max(from, nextStart));
        return this;
    }

    /// <summary>Forgets everything behind the first <paramref name="length"/> characters.</summary>
    public TracedTextBuilder Truncate(int length)
    {
        value.Length = length;
        starts.RemoveRange(length, starts.Count - length);
        ends.RemoveRange(length, ends.Count - length);
        return this;
    }

    public TracedText ToTracedText() => Length == 0 ? TracedText.Empty : new TracedText(value.ToString(), [.. starts], [.. ends]);
}
