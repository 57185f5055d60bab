using Xanh.Documents.Text;

namespace Xanh.Documents.Reading;

/// <summary>One cell of a table; <see cref="Row"/> and <see cref="Column"/> are those of its top left corner.</summary>
public sealed record TableCell
{
    public required int Row { get; init; }

    public required int Column { get; init; }

    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>The paragraphs of the cell, repaired; empty for an empty cell.</summary>
    public required IReadOnlyList<TracedText> Paragraphs
    {
        get;
        init
        {
            field = value;
            joined = null;
        }
    }

    public bool? Bold { get; init; }

    /// <summary>All paragraphs, parted by a line feed.</summary>
    public TracedText Text => joined ??= Paragraphs.Count == 0 ? TracedText.Empty : TracedText.Join("\n", Paragraphs);

    private TracedText? joined;

    public override string ToString() => Text.Value;
}
