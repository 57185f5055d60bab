namespace Xanh.Documents.Reading.Xlsx;

/// <summary>A place in a sheet, from 0: <c>B3</c> is row 2, column 1.</summary>
internal readonly record struct CellReference(int Row, int Column)
{
    public const int MostColumns = 16384;

    /// <summary>Reads <c>B3</c>; null for anything that is no place of a sheet.</summary>
    public static CellReference? Parse(ReadOnlySpan<char> text)
    {
        var (column, row, at) = (0, 0, 0);
        for (; at < text.Length && char.IsAsciiLetter(text[at]); at++)
        {
            column = column * 26 + (text[at] & 0x1F);
            if (column > MostColumns)
                return null;
        }
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            row = row * 10 + (text[at] - '0');
            if (row > 1 << 21)
                return null;
        }
        return at == text.Length && column > 0 && row > 0 ? new CellReference(row - 1, column - 1) : null;
    }
}
