using System.Globalization;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Lines;

/// <summary>The labels of a table's rows in their order: numbers that run on or begin again under a group's letter or roman numeral.</summary>
internal sealed partial class RowLabels
{
    private int lastNumber;
    private bool groupJustOpened = true;

    /// <summary>The label that a cell holds and nothing else; null for any other cell.</summary>
    public static string? Of(string cell) => Label().Match(cell) is { Success: true } match ? match.Groups["label"].Value : null;

    /// <summary>A label that can begin a table or a group.</summary>
    public static bool IsFirst(string? label) => label is "1" or "01" or "I" or "A" or "a" or "1.1";

    /// <summary>Whether <paramref name="label"/> may follow the ones before; rows without a label never may.</summary>
    public bool Continues(string? label)
    {
        if (label is null)
            return false;
        if (!int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            groupJustOpened = true;
            return true;
        }
        var fits = number == lastNumber + 1 || (number == 1 && groupJustOpened) || (lastNumber == 0 && groupJustOpened);
        lastNumber = number;
        groupJustOpened = false;
        return fits;
    }

    [GeneratedRegex(@"^\(?(?<label>\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,6}|[A-HĐ]|[a-hđ])[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
