namespace Xanh.Documents.Text;

/// <summary>A half-open stretch <c>[Start, End)</c> of the source text, in UTF-16 units.</summary>
/// <remarks>The source text is what <c>xanh read FILE --text</c> prints; it is never repaired, so a span always quotes the document itself.</remarks>
public readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The smallest span that covers both.</summary>
    public SourceSpan Cover(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public bool Contains(SourceSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(SourceSpan other) => Start < other.End && other.Start < End;
}
