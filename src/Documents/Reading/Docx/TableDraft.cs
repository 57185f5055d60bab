namespace Xanh.Documents.Reading.Docx;

/// <summary>A Word table as written: rows of cells with their merges still to be worked out.</summary>
/// <param name="start">Where its text begins in the source.</param>
internal sealed class TableDraft(int start)
{
    public int Start => start;

    /// <summary>Widths of the grid columns in twentieths of a point.</summary>
    public List<int> ColumnWidths { get; } = [];

    public List<RowDraft> Rows { get; } = [];
}
