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

    /// <summary>The head of the column of labels: STT, TT, Số TT.</summary>
    public static bool IsNumberHeader(string cell) => NumberHeader().IsMatch(cell);

    /// <summary>A label that can begin a table or a group.</summary>
    public static bool IsFirst(string? label) => label is "1" or "01" or "I" or "A" or "a" or "1.1";

    /// <summary>A label of groups (I, A), not of single rows.</summary>
    public static bool IsGroup(string? label) => label is not null && !char.IsAsciiDigit(label[0]);

    /// <summary>Whether the row <paramref name="label"/> may be a group whose first row is <paramref name="next"/>: II over 4, 2 over 2.1.</summary>
    public static bool IsGroupOver(string? label, string? next) =>
        label is not null && next is not null && (NumberOf(label) is null || next.StartsWith(label + ".", StringComparison.Ordinal));

    /// <summary>Whether <paramref name="label"/> may follow the ones before; if so it is taken as the last one.</summary>
    public bool Continues(string? label)
    {
        if (label is null)
            return false;
        var fits = MayContinue(label);
        groupJustOpened = NumberOf(label) is null;
        lastNumber = NumberOf(label) ?? lastNumber;
        return fits;
    }

    /// <summary>Whether <paramref name="label"/> may follow the ones before.</summary>
    public bool MayContinue(string? label)
    {
        if (label is null || NumberOf(label) is not { } number)
            return label is not null;
        return number == lastNumber + 1 || (groupJustOpened && (number == 1 || lastNumber == 0));
    }

    private static int? NumberOf(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^\(?(?<label>\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,6}|[A-HĐ]|[a-hđ])[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:STT|TT|Stt|Tt|Số\s*TT|SỐ\s*TT|Số\s+thứ\s+tự)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberHeader();
}
