namespace Xanh.Documents.Reading.Xlsx;

/// <summary>A rectangle of a sheet, both corners included: <c>A1:C2</c>.</summary>
internal readonly record struct CellRange(CellReference First, CellReference Last)
{
    public static CellRange? Parse(string? text)
    {
        if (text is null || text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
            return null;
        return CellReference.Parse(text.AsSpan(0, colon)) is { } first
            && CellReference.Parse(text.AsSpan(colon + 1)) is { } last
            && first.Row <= last.Row && first.Column <= last.Column
                ? new CellRange(first, last)
                : null;
    }
}
