using System.Globalization;
using System.Text;

namespace Xanh.Programme.Reporting.Rules;

/// <summary>
/// Numbers as people type them and as they are kept. Typed: <c>1.234,5</c> where the decimal mark is a comma, <c>1,234.5</c> where it is a point, and in both
/// spaces between groups. Kept: digits with a point, <c>1234.5</c>. What can be read two ways is not guessed. The page's rules.js does the same.
/// </summary>
public static class TypedNumber
{
    /// <summary>The mark of a kept number, which can be read back as typed with this mark.</summary>
    public const char Invariant = '.';

    private const int MostDigits = 15;
    private const int MostDecimals = 6;

    /// <summary>The mark people who read in this language put before decimals: a comma or a point.</summary>
    public static char MarkOf(CultureInfo culture) => string.Equals(culture.NumberFormat.NumberDecimalSeparator, ",", StringComparison.Ordinal) ? ',' : '.';

    /// <param name="decimalMark">A comma or a point.</param>
    /// <returns>The number as it is kept; null when it is none, or has more than 15 digits before or 6 after the mark.</returns>
    public static string? Read(string typed, char decimalMark) =>
        Parse(typed, decimalMark) is var (kept, whole, fraction) && whole <= MostDigits && fraction <= MostDecimals ? kept : null;

    /// <summary>Whether it is written as a number should be, but has more digits before the mark than are kept.</summary>
    public static bool IsTooLarge(string typed, char decimalMark) => Parse(typed, decimalMark) is var (_, whole, _) && whole > MostDigits;

    /// <returns>The number as it would be kept, with its digits before and after the mark; null when it is none.</returns>
    private static (string Kept, int Whole, int Fraction)? Parse(string typed, char decimalMark)
    {
        var text = typed.Trim();
        var negative = text.Length > 0 && text[0] is '-' or '\u2212';
        if (text.Length > 0 && text[0] is '-' or '+' or '\u2212')
            text = text[1..].TrimStart();
        var parts = text.Split(decimalMark);
        if (parts.Length > 2 || Whole(parts[0], decimalMark == ',' ? '.' : ',') is not { } whole)
            return null;
        var fraction = parts.Length == 2 ? parts[1] : "0";
        if (fraction.Length == 0 || !fraction.All(char.IsAsciiDigit))
            return null;
        whole = whole.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        fraction = fraction.TrimEnd('0');
        var kept = fraction.Length == 0 ? whole : whole + "." + fraction;
        return (negative && !string.Equals(kept, "0", StringComparison.Ordinal) ? "-" + kept : kept, whole.Length, fraction.Length);
    }

    /// <summary>A kept number as people read it.</summary>
    public static string Show(string kept, char decimalMark)
    {
        var unsigned = kept.TrimStart('-');
        var parts = unsigned.Split('.');
        var shown = new StringBuilder(kept.Length > unsigned.Length ? "-" : "");
        for (var i = 0; i < parts[0].Length; i++)
        {
            if (i > 0 && (parts[0].Length - i) % 3 == 0)
                shown.Append(decimalMark == ',' ? '.' : ',');
            shown.Append(parts[0][i]);
        }
        return parts.Length == 2 ? shown.Append(decimalMark).Append(parts[1]).ToString() : shown.ToString();
    }

    /// <exception cref="FormatException">Not a kept number.</exception>
    public static decimal ValueOf(string kept) => decimal.Parse(kept, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>A number as it is kept.</summary>
    public static string Keep(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    // Digits without groups, or groups of three with one and the same mark, the first of which does not begin with 0.
    private static string? Whole(string text, char groupMark)
    {
        if (text.Length == 0)
            return null;
        if (text.All(char.IsAsciiDigit))
            return text;
        var mark = text.FirstOrDefault(c => !char.IsAsciiDigit(c));
        if (mark != groupMark && mark is not (' ' or '\u00A0' or '\u202F' or '\u2009'))
            return null;
        var groups = text.Split(mark);
        var whole = groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(g => g.Length == 3);
        return whole && groups.All(g => g.All(char.IsAsciiDigit)) ? string.Concat(groups) : null;
    }
}
