using System.Globalization;

namespace Xanh.Documents.Reading.Rows;

/// <summary>Goes over the rows of one sheet that hold something, from the first to the last, with one row in memory.</summary>
public abstract class RowReader(string fileName) : IDisposable
{
    private int count;

    /// <summary>The row the reader stands on; filled anew by the next step.</summary>
    public TableRow Row { get; } = new();

    /// <summary>Why reading ended before the last row; null when it did not.</summary>
    public ReadRefusal? Refusal { get; private set; }

    /// <summary>How much of the sheet is behind, from 0 to 1; a guess.</summary>
    public abstract double Share { get; }

    protected string FileName => fileName;

    /// <returns>False behind the last row, or when the rest cannot be read: then <see cref="Refusal"/> says why.</returns>
    public bool Next()
    {
        if (Refusal is not null)
            return false;
        try
        {
            if (!Step())
                return false;
            if (++count > RowLimits.MostRows)
                throw ReadRefusedException.Of("table-rows", fileName, RowLimits.MostRows.ToString("N0", Spaced));
            if (Row.Count > RowLimits.MostColumns)
                throw ReadRefusedException.Of("table-columns", fileName, ColumnLetters.Place(Row.Count - 1, Row.Number), RowLimits.MostColumns.ToString("N0", Spaced));
            return true;
        }
        catch (ReadRefusedException refused)
        {
            Refusal = refused.Refusal;
            return false;
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Fills <see cref="Row"/> with the next row that holds something.</summary>
    /// <returns>False behind the last.</returns>
    /// <exception cref="ReadRefusedException">The rest cannot be read.</exception>
    protected abstract bool Step();

    protected abstract void Dispose(bool disposing);

    // Read in every language: groups parted by blanks.
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = "\u00A0", NumberDecimalDigits = 0 };
}
