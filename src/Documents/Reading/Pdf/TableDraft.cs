namespace Xanh.Documents.Reading.Pdf;

/// <summary>A table before it is written down: cells hold their paragraphs as lists of lines.</summary>
internal sealed class TableDraft
{
    public required int Page { get; init; }

    /// <summary>Where the table begins on its page, in points.</summary>
    public required double Top { get; init; }

    public required int Columns { get; init; }

    /// <summary>Left edges of the columns and the right edge of the last, to know the table again on the next page.</summary>
    public required IReadOnlyList<double> Xs { get; init; }

    /// <summary>Cells by row; a cell stands in the row and column where it begins.</summary>
    public List<List<CellDraft>> Rows { get; } = [];
}
