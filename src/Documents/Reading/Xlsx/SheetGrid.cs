namespace Xanh.Documents.Reading.Xlsx;

/// <summary>The filled cells of one sheet, and its merges.</summary>
internal sealed class SheetGrid
{
    /// <summary>Texts by place; places without text are missing.</summary>
    public Dictionary<CellReference, string> Texts { get; } = [];

    public List<CellRange> Merges { get; } = [];

    public int ColumnCount { get; private set; }

    public int RowCount { get; private set; }

    public void Add(CellReference place, string text)
    {
        Texts[place] = text;
        ColumnCount = Math.Max(ColumnCount, place.Column + 1);
        RowCount = Math.Max(RowCount, place.Row + 1);
    }
}
