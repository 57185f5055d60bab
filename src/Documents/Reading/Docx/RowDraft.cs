namespace Xanh.Documents.Reading.Docx;

/// <summary>One row of a <see cref="TableDraft"/>.</summary>
internal sealed class RowDraft
{
    public List<CellDraft> Cells { get; } = [];

    public bool IsHeader { get; set; }

    /// <summary>Grid columns taken so far.</summary>
    public int Width { get; set; }
}
