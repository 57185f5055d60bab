using System.Globalization;

namespace Xanh.Documents.Reading.Rows;

/// <summary>Columns as Excel names them.</summary>
public static class ColumnLetters
{
    /// <summary>A, B, … Z, AA for columns from 0.</summary>
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>A place: C12.</summary>
    public static string Place(int column, int row) => Of(column) + row.ToString(CultureInfo.InvariantCulture);
}
