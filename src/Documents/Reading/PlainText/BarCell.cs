using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>One cell of a <see cref="BarTable"/>.</summary>
/// <param name="End">The line behind its bar.</param>
internal sealed record BarCell(List<TracedText> Lines, int End)
{
    public static BarCell Empty { get; } = new([], 0);

    public bool IsEmpty => Lines.Count == 0;

    /// <summary>The label of a row, when the cell holds nothing else.</summary>
    public string? Label => Lines.Count == 1 ? RowLabels.Of(Lines[0].Value) : null;

    /// <summary>More than a cell holds, or opened by the mark of a heading: running text behind the table.</summary>
    public bool IsRunningText => Lines.Count > 0 && Label is null && (Lines.Count > MostLines || LineMark.At(Lines[0].Value) is { IsBullet: false });

    private const int MostLines = 12;
}
