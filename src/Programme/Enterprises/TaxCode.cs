namespace Xanh.Programme.Enterprises;

/// <summary>Tax codes (mã số thuế, since 2010 also mã số doanh nghiệp).</summary>
/// <remarks>
/// Ten digits, the tenth of which checks the nine before; branches add three digits behind a hyphen; a household business or person has the
/// twelve digits of the personal identification number instead (Thông tư 86/2024/TT-BTC, from 01/07/2025), which hold no check digit.
/// </remarks>
public static class TaxCode
{
    private static readonly int[] Weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    /// <summary>As it is kept: <c>0100109106</c>, <c>0100109106-001</c>, <c>001085012345</c>; null for what cannot be one.</summary>
    public static string? Read(string typed)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        if (typed.Any(c => !char.IsAsciiDigit(c) && c is not (' ' or '-' or '.' or '\u00A0')))
            return null;
        return digits.Length switch
        {
            10 or 12 => digits,
            13 => digits[..10] + "-" + digits[10..],
            _ => null,
        };
    }

    /// <summary>Whether the tenth digit is the one that the nine before give; always for codes of twelve digits.</summary>
    public static bool HasRightCheckDigit(string kept)
    {
        if (kept.Length == 12)
            return true;
        var sum = Weights.Select((weight, i) => weight * (kept[i] - '0')).Sum();
        return 10 - (sum % 11) == kept[9] - '0';
    }
}
