namespace Xanh.Documents.Reading;

/// <summary>A table as a full grid: <c>Rows[r][c]</c>; a merged cell stands in every place it covers (the same instance).</summary>
/// <remarks>Every row has the same number of cells. Header rows that a page break repeats are there once.</remarks>
public sealed record Table : Block
{
    public required IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; }

    /// <summary>How many rows at the top the file itself marks as header; 0 when it does not say.</summary>
    public int MarkedHeaderRows { get; init; }

    public int ColumnCount => Rows.Count == 0 ? 0 : Rows[0].Count;
}
