using Xanh.Documents.Text;

namespace Xanh.Documents.Reading;

/// <summary>A paragraph or a table, in reading order, with its place in the source.</summary>
public abstract record Block
{
    /// <summary>The stretch of the source text this block was read from.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Page number from 1; null where the format knows no pages.</summary>
    public int? Page { get; init; }

    /// <summary>0–1: how surely the characters were read (1 for text formats; an OCR engine's own estimate for scans).</summary>
    public double Confidence { get; init; } = 1;
}
