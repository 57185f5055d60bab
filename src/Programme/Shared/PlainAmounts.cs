using System.Globalization;
using System.Text.RegularExpressions;

namespace Xanh.Programme.Shared;

/// <summary>Amounts that a sentence was given before its language was known (<c>34 750 000</c> with non-breaking spaces), in the reader's habit.</summary>
internal static partial class PlainAmounts
{
    /// <summary>What a sentence names, with its amounts as the reader writes them: <c>34.750.000</c>.</summary>
    public static object[] Shown(IEnumerable<string> arguments, CultureInfo culture) =>
        [.. arguments.Select(a => Amount().IsMatch(a) ? a.Replace("\u00A0", culture.NumberFormat.NumberGroupSeparator, StringComparison.Ordinal) : a)];

    [GeneratedRegex(@"^-?\d{1,3}(?:\u00A0\d{3})+$")]
    private static partial Regex Amount();
}
