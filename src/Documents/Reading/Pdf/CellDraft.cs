namespace Xanh.Documents.Reading.Pdf;

/// <summary>A cell before it is written down.</summary>
internal sealed class CellDraft
{
    public required int Column { get; init; }

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>Each paragraph as its lines.</summary>
    public List<List<TextLine>> Paragraphs { get; init; } = [];

    public bool IsEmpty => Paragraphs.Count == 0;

    public string Text => string.Join(' ', Paragraphs.SelectMany(p => p).Select(l => l.Text));
}
