namespace Xanh.Documents.Reading.Docx;

/// <summary>One cell of a <see cref="TableDraft"/>.</summary>
internal sealed class CellDraft(int column, List<Block> blocks)
{
    public int Column => column;

    public List<Block> Blocks => blocks;

    public int ColumnSpan { get; set; } = 1;

    public int Row { get; set; }

    public int RowSpan { get; set; } = 1;

    public bool ContinuesAbove { get; init; }
}
