using Xanh.Documents.Reading;

namespace Xanh.Programme.Reviews;

/// <summary>One uploaded file of a document under review; its content lies in the <see cref="Files.FileStore"/>.</summary>
public sealed class ReviewFile
{
    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    /// <summary>From 1, in the order they are read.</summary>
    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    public required long Length { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Known when it was read, as are the rest.</summary>
    public DocumentFormat? Format { get; private set; }

    /// <summary>Its stretch of the source text.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    public bool Scanned { get; private set; }

    public void PlaceIn(SourceTextFile read) => (Format, Start, End, Scanned) = (read.Format, read.Span.Start, read.Span.End, read.Scanned);
}
