using Xanh.Documents.Reading.Lines;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A stretch of a text file: running lines, or a table.</summary>
internal sealed record PageRegion(IReadOnlyList<TextLine> Lines, Table? Table = null);
