using Xanh.Documents.Text;

namespace Xanh.Documents.Reading;

/// <summary>All files of one document as read: the source text, its blocks in reading order, and which file each stretch came from.</summary>
public sealed record SourceText(string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<SourceTextFile> Files)
{
    /// <summary>Exactly what stands at <paramref name="span"/>, unrepaired.</summary>
    public string Quote(SourceSpan span) => Text[span.Start..span.End];

    public SourceTextFile? FileOf(SourceSpan span) => Files.FirstOrDefault(f => f.Span.Start <= span.Start && span.Start < f.Span.End);
}
