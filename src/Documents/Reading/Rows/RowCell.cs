namespace Xanh.Documents.Reading.Rows;

/// <summary>One cell of a row.</summary>
/// <param name="Text">Without blanks around it; never null.</param>
/// <param name="HasFormula">Whether the sheet computes it; the text is what it last gave.</param>
public readonly record struct RowCell(string Text, RowCellKind Kind, bool HasFormula = false)
{
    public static RowCell Empty { get; } = new("", RowCellKind.Empty);

    public bool IsEmpty => Kind == RowCellKind.Empty && !HasFormula;
}
