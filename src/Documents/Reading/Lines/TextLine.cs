using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>One printed line, trimmed, and what stood above it.</summary>
/// <param name="Indent">Blanks at its head.</param>
internal sealed record TextLine(TracedText Text, LineGap Gap = LineGap.None, int Indent = 0)
{
    public LineShape Shape => shape ??= new LineShape(VietnameseText.CollapseBlanks(Text.Value.Normalize()));

    private LineShape? shape;
}
