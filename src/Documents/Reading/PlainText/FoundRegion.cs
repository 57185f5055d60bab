using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A region found at a line, and the lines it takes.</summary>
internal sealed record FoundRegion(PageRegion Region, int Taken)
{
    /// <summary>A table that takes the lines <c>[start, end)</c>.</summary>
    public static FoundRegion OfTable(IReadOnlyList<IReadOnlyList<TableCell>> rows, IReadOnlyList<PrintedLine> lines, int start, int end)
    {
        var span = new SourceSpan(lines[start].Raw.Span.Start, lines[end - 1].Raw.Span.End);
        return new FoundRegion(new PageRegion([], new Table { Rows = rows, Span = span }), end - start);
    }
}
