namespace Xanh.Documents.Reading.Rows;

/// <summary>A row of a table while it is looked at: the next step of its reader fills it anew.</summary>
public sealed class TableRow
{
    private const int UsualColumns = 32;

    private RowCell[] cells = new RowCell[UsualColumns];

    /// <summary>As the sheet counts, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Cells up to the last that holds something.</summary>
    public int Count { get; private set; }

    /// <summary>The cell of a column, from 0; empty beyond the last.</summary>
    public RowCell this[int column] => column < Count ? cells[column] : RowCell.Empty;

    /// <summary>A row of its own, which later steps leave alone.</summary>
    public TableRow Kept() => new() { cells = cells[..Count], Number = Number, Count = Count };

    internal void Begin(int number)
    {
        Number = number;
        Count = 0;
    }

    internal void Set(int column, RowCell cell)
    {
        if (cell.IsEmpty)
            return;
        if (column >= cells.Length)
            Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
        for (; Count <= column; Count++)
            cells[Count] = RowCell.Empty;
        cells[column] = cell;
    }
}
