using System.Globalization;
using Xanh.Documents.Reading.Xlsx;

namespace Xanh.Documents.Reading.Rows;

/// <summary>What a number in a sheet means: a day when its format says so, else the number itself, not rounded as it is shown.</summary>
internal static class SheetNumber
{
    private const int ExactDigits = 15;

    public static (string Text, RowCellKind Kind) Read(string raw, CellFormat format, bool isDate1904)
    {
        if (raw.Length == 0)
            return ("", RowCellKind.Empty);
        if (format.Look is NumberLook.General or NumberLook.Fixed or NumberLook.Text && IsPlain(raw))
            return (raw, RowCellKind.Number);
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return (raw, RowCellKind.Text);
        return format.Look switch
        {
            NumberLook.Date or NumberLook.DateAndTime or NumberLook.MonthAndYear or NumberLook.Year or NumberLook.Time => (format.Write(number, isDate1904), RowCellKind.Day),
            // As people see it: 12 of 12 %.
            NumberLook.Percent => (Shortest(number * 100), RowCellKind.Number),
            _ => (Shortest(number), RowCellKind.Number),
        };
    }

    // Digits with at most one point, short enough to be exact: taken as they stand.
    private static bool IsPlain(string raw)
    {
        if (raw.Length > ExactDigits)
            return false;
        var points = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '.')
                points++;
            else if (!char.IsAsciiDigit(raw[i]) && !(i == 0 && raw[i] == '-'))
                return false;
        }
        return points == 0 || (points == 1 && raw[^1] != '.' && raw[0] != '.');
    }

    // Excel keeps 15 digits; more would show the noise of binary fractions.
    private static string Shortest(double number) => Math.Abs(number) < 1e15
        ? decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.###############", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
