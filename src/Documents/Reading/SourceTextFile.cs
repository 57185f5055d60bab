using Xanh.Documents.Text;

namespace Xanh.Documents.Reading;

/// <summary>The stretch of the source text that one file gave.</summary>
public sealed record SourceTextFile(string Name, DocumentFormat Format, SourceSpan Span, bool Scanned);
