using System.Globalization;

namespace Xanh.Documents.Reading.Xlsx;

/// <summary>How a cell shows its number; only as much of Excel's formats as changes what a reader understands.</summary>
/// <remarks>Numbers have a decimal point and no thousands separators whatever the format says; dates are dd/MM/yyyy.</remarks>
internal readonly record struct CellFormat(NumberLook Look, int Decimals)
{
    public static readonly CellFormat General = new(NumberLook.General, 0);

    /// <summary>The format under a number of Excel's own.</summary>
    public static CellFormat OfBuiltIn(int id) => id switch
    {
        1 or 3 or 37 or 38 or 41 or 42 => new CellFormat(NumberLook.Fixed, 0),
        2 or 4 or 39 or 40 or 43 or 44 => new CellFormat(NumberLook.Fixed, 2),
        9 => new CellFormat(NumberLook.Percent, 0),
        10 => new CellFormat(NumberLook.Percent, 2),
        14 or 15 or 16 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or (>= 56 and <= 58) => new CellFormat(NumberLook.Date, 0),
        17 or 55 => new CellFormat(NumberLook.MonthAndYear, 0),
        22 => new CellFormat(NumberLook.DateAndTime, 0),
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) => new CellFormat(NumberLook.Time, 0),
        49 => new CellFormat(NumberLook.Text, 0),
        _ => General,
    };

    /// <summary>The format under a code (<c>dd/mm/yyyy</c>, <c>0.0%</c>).</summary>
    public static CellFormat OfCode(string code)
    {
        var plain = WithoutLiterals(code);
        var (hasDay, hasYear, hasHour) = (plain.Contains('d'), plain.Contains('y'), plain.Contains('h') || plain.Contains('s'));
        if (hasDay || hasYear || hasHour || (plain.Contains('m') && !plain.Contains('0')))
            return new CellFormat(DateLook(hasDay, hasYear, hasHour, plain.Contains('m')), 0);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : plain[(point + 1)..].TakeWhile(c => c is '0' or '#' or '?').Count(c => c == '0');
        if (plain.Contains('%'))
            return new CellFormat(NumberLook.Percent, decimals);
        return plain.Contains('0') ? new CellFormat(NumberLook.Fixed, decimals) : General;
    }

    /// <param name="isDate1904">The workbook counts days from 1904, as old ones from Apple computers do.</param>
    public string Write(double number, bool isDate1904)
    {
        if (Look is NumberLook.Date or NumberLook.DateAndTime or NumberLook.MonthAndYear or NumberLook.Year or NumberLook.Time)
            return DateOf(number, isDate1904)?.ToString(DatePattern(Look, number), CultureInfo.InvariantCulture) ?? Shortest(number);
        return Look switch
        {
            NumberLook.Percent => Rounded(number * 100, Decimals) + "%",
            NumberLook.Fixed => Rounded(number, Decimals),
            _ => Shortest(number),
        };
    }

    // What stands in quotes, brackets or behind a backslash is no format letter; of several sections the first is for positive numbers.
    private static string WithoutLiterals(string code)
    {
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            if (code[i] is '"' or '[')
            {
                var end = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1);
                i = end < 0 ? code.Length : end;
            }
            else if (code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else
            {
                plain.Append(char.ToLowerInvariant(code[i]));
            }
        }
        return plain.Replace("general", "").ToString();
    }

    private static NumberLook DateLook(bool hasDay, bool hasYear, bool hasHour, bool hasMonth)
    {
        if (hasHour)
            return hasDay || hasYear ? NumberLook.DateAndTime : NumberLook.Time;
        if (hasDay)
            return NumberLook.Date;
        return hasMonth ? NumberLook.MonthAndYear : NumberLook.Year;
    }

    private static string DatePattern(NumberLook look, double number) => look switch
    {
        NumberLook.DateAndTime when number == Math.Floor(number) => "dd/MM/yyyy",
        NumberLook.DateAndTime => "dd/MM/yyyy HH:mm",
        NumberLook.MonthAndYear => "MM/yyyy",
        NumberLook.Year => "yyyy",
        NumberLook.Time => "HH:mm",
        _ => "dd/MM/yyyy",
    };

    private static DateTime? DateOf(double serial, bool isDate1904)
    {
        if (serial is < 0 or >= 2_958_466)
            return null;
        // Excel believes in a 29 February 1900; days before it are one off.
        var start = isDate1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, serial < 60 ? 31 : 30);
        // To the second: the fraction of a day is seldom exact.
        return start.AddSeconds(Math.Round(serial * 86_400));
    }

    private static string Rounded(double number, int decimals) => Math.Abs(number) < 1e15
        ? Math.Round((decimal)number, Math.Min(decimals, 15), MidpointRounding.AwayFromZero)
            .ToString("F" + Math.Min(decimals, 15).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : Shortest(number);

    // Excel keeps 15 digits of a number; more would show the noise of binary fractions.
    private static string Shortest(double number) => Math.Abs(number) is < 1e15 and (> 1e-10 or 0)
        ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
