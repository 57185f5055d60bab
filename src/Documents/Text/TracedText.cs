namespace Xanh.Documents.Text;

/// <summary>A string in which every character knows the stretch of the source text it came from.</summary>
/// <remarks>
/// Reading repairs, unwraps and joins text; a <see cref="TracedText"/> carries the way back through all of it.
/// Immutable. A text that is a plain copy of the source costs no more than its string.
/// </remarks>
public sealed class TracedText
{
    public static readonly TracedText Empty = new("", 0);

    private readonly int origin;
    private readonly int[]? starts;
    private readonly int[]? ends;

    /// <summary>A text that stands in the source exactly as it is, from <paramref name="origin"/> on.</summary>
    public TracedText(string value, int origin)
    {
        Value = value;
        this.origin = origin;
    }

    internal TracedText(string value, int[] starts, int[] ends)
    {
        Value = value;
        this.starts = starts;
        this.ends = ends;
        origin = starts.Length > 0 ? starts[0] : 0;
    }

    public string Value { get; }

    public int Length => Value.Length;

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>The stretch of the source that the whole text covers.</summary>
    public SourceSpan Span => SpanOf(0, Length);

    public char this[int index] => Value[index];

    /// <summary>Where in the source the character at <paramref name="index"/> begins.</summary>
    public int StartOf(int index) => starts is null ? origin + index : starts[index];

    /// <summary>Where in the source the character at <paramref name="index"/> ends.</summary>
    public int EndOf(int index) => ends is null ? origin + index + 1 : ends[index];

    /// <summary>The stretch of the source that <paramref name="length"/> characters from <paramref name="start"/> came from.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (length > 0)
            return new SourceSpan(StartOf(start), EndOf(start + length - 1));
        var at = Length == 0 ? origin : start < Length ? StartOf(start) : EndOf(Length - 1);
        return new SourceSpan(at, at);
    }

    public TracedText Substring(int start) => Substring(start, Length - start);

    public TracedText Substring(int start, int length)
    {
        if (start == 0 && length == Length)
            return this;
        var value = Value.Substring(start, length);
        return starts is null
            ? new TracedText(value, origin + start)
            : new TracedText(value, starts[start..(start + length)], ends![start..(start + length)]);
    }

    /// <summary>The text without white space and without any of <paramref name="alsoTrim"/> at either end.</summary>
    public TracedText Trim(string alsoTrim = "")
    {
        var from = 0;
        var to = Length;
        while (from < to && IsTrimmed(Value[from], alsoTrim))
            from++;
        while (to > from && IsTrimmed(Value[to - 1], alsoTrim))
            to--;
        return Substring(from, to - from);
    }

    /// <summary>The pieces one behind the other, parted by <paramref name="separator"/>.</summary>
    public static TracedText Join(string separator, IReadOnlyList<TracedText> pieces)
    {
        if (pieces.Count == 1)
            return pieces[0];
        var builder = new TracedTextBuilder();
        foreach (var piece in pieces)
        {
            if (builder.Length > 0)
                builder.AppendBetween(separator, piece.Span.Start);
            builder.Append(piece);
        }
        return builder.ToTracedText();
    }

    public override string ToString() => Value;

    private static bool IsTrimmed(char c, string alsoTrim) => char.IsWhiteSpace(c) || alsoTrim.Contains(c, StringComparison.Ordinal);
}
