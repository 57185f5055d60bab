using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>Amounts of money as people write them: whole đồng, exact, kept as whole numbers so that no fraction can arise.</summary>
public static class Money
{
    private static readonly string[] Units = ["đồng", "VNĐ", "VND", "đ", "₫"];

    /// <summary>Reads a typed amount in the reader's habit: <c>1.234.567</c> in Vietnamese, <c>1,234,567</c> in English, <c>1 234 567</c> in both.</summary>
    /// <param name="amount"><paramref name="least"/> up to <see cref="BudgetLimits.Amount"/>, when nothing is refused.</param>
    /// <param name="least">1, as for what is entered into a budget; 0 where nothing is an answer too.</param>
    /// <returns>
    /// Null when read; refuses <c>money-missing</c>, <c>money-unreadable</c>, <c>money-fraction</c>, <c>money-not-positive</c> or, from 0 on, <c>money-negative</c>,
    /// <c>money-too-large</c>.
    /// </returns>
    public static Refusal? Read(string? typed, CultureInfo culture, out long amount, long least = 1)
    {
        amount = 0;
        var text = Bare(typed ?? "");
        if (text.Length == 0)
            return new Refusal("money-missing");
        var (group, point) = string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? (',', '.') : ('.', ',');
        var sign = text[0] is '-' or '−' or '(';
        var digits = sign ? text[1..].TrimEnd(')') : text;
        // A mark that stands twice cannot set off a fraction, whatever the habit.
        if (digits.Count(c => c == point) > 1 && !digits.Contains(group, StringComparison.Ordinal))
            (group, point) = (point, group);
        if (WholeAndFraction(digits, group, point) is not var (whole, fraction))
            return new Refusal("money-unreadable", typed!.Trim());
        return sign ? TooLittle(least) : Checked(decimal.Parse("0" + whole + "." + fraction + "0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), least, out amount);
    }

    /// <summary>Takes an amount that came as a number, such as a cell of a sheet.</summary>
    /// <param name="invariant">As files hold it: <c>1234567.5</c>, <c>1.2E9</c>.</param>
    /// <param name="least">As for <see cref="Read"/>.</param>
    public static Refusal? ReadNumber(string invariant, out long amount, long least = 1)
    {
        amount = 0;
        return decimal.TryParse(invariant, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? Checked(value, least, out amount)
            : new Refusal("money-unreadable", invariant);
    }

    /// <summary>As the reader writes it: <c>1.234.567</c>.</summary>
    public static string Show(long amount, CultureInfo culture) => amount.ToString("N0", culture);

    /// <summary>As every reader understands it, for sentences without a language: <c>1 234 567</c>.</summary>
    public static string Plain(long amount) => amount.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u00A0');

    private static Refusal TooLittle(long least) => new(least > 0 ? "money-not-positive" : "money-negative");

    private static Refusal? Checked(decimal value, long least, out long amount)
    {
        amount = 0;
        if (value < 0 || (value == 0 && least > 0))
            return TooLittle(least);
        if (value > BudgetLimits.Amount)
            return new Refusal("money-too-large", Plain(BudgetLimits.Amount));
        if (decimal.Truncate(value) != value)
            return new Refusal("money-fraction");
        amount = (long)value;
        return null;
    }

    // Spaces of all sorts and the name of the money are left out.
    private static string Bare(string typed)
    {
        var text = typed.Trim();
        foreach (var unit in Units)
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^unit.Length];
                break;
            }
        }
        return text.Trim();
    }

    /// <returns>Digits before and after the decimal mark; null when it is no number or its groups are not of three digits.</returns>
    private static (string Whole, string Fraction)? WholeAndFraction(string text, char group, char point)
    {
        var parts = text.Split(point);
        if (parts.Length > 2 || parts.Any(p => p.Length == 0))
            return null;
        var groups = parts[0].Split([group, ' ', '\u00A0', '\u202F', '\u2009', '\'']);
        var whole = string.Concat(groups);
        var fraction = parts.Length == 2 ? parts[1] : "";
        var isGrouped = groups.Length == 1 || (groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
        return isGrouped && whole.Length is > 0 and <= 20 && fraction.Length <= 6 && whole.All(char.IsAsciiDigit) && fraction.All(char.IsAsciiDigit) ? (whole, fraction) : null;
    }
}
