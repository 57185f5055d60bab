using System.Globalization;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Plausibility;

/// <summary>
/// Reads a column of numbers that people wrote, with decimal comma or decimal point. One style holds for the whole column; a column that can be read
/// both ways is refused, with both readings named.
/// </summary>
public static class NumberColumn
{
    /// <param name="cells">As written; an empty cell is no number (null), not zero.</param>
    /// <returns>Refused <c>not-a-number</c> with the cell named, <c>number-ambiguous</c>, or <c>decimal-signs-mixed</c>.</returns>
    public static Answer<IReadOnlyList<double?>> Read(string key, IReadOnlyList<string> cells)
    {
        var trimmed = cells.Select(c => c.Trim().Replace("\u00a0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)).ToList();
        var comma = trimmed.Select(c => Parse(c, ',', '.')).ToList();
        var point = trimmed.Select(c => Parse(c, '.', ',')).ToList();
        var (asComma, asPoint) = (All(trimmed, comma), All(trimmed, point));
        if (asComma && asPoint && !comma.SequenceEqual(point))
        {
            var at = Enumerable.Range(0, comma.Count).First(i => comma[i] != point[i]);
            return Refused("number-ambiguous", key, $"“{cells[at]}” có thể là {comma[at]} hoặc {point[at]}: hãy cho biết dấu thập phân là phẩy hay chấm.",
                $"“{cells[at]}” may be {comma[at]} or {point[at]}: say whether the decimal sign is a comma or a point.");
        }
        if (asComma || asPoint)
            return Answers.Of<IReadOnlyList<double?>>(asComma ? comma : point);
        var wrong = Enumerable.Range(0, trimmed.Count).FirstOrDefault(i => trimmed[i].Length > 0 && comma[i] is null && point[i] is null, -1);
        return wrong < 0
            ? Refused("decimal-signs-mixed", key, $"Cột “{key}” lẫn dấu phẩy và dấu chấm thập phân.", $"The column “{key}” mixes decimal commas and decimal points.")
            : Refused("not-a-number", key, $"“{cells[wrong]}” không phải là số.", $"“{cells[wrong]}” is no number.");
    }

    private static bool All(List<string> cells, List<double?> values) => cells.Zip(values).All(pair => pair.First.Length == 0 || pair.Second is not null);

    private static double? Parse(string cell, char decimalSign, char groupSign)
    {
        var parts = cell.Split(decimalSign);
        if (cell.Length == 0 || parts.Length > 2 || (parts.Length == 2 && parts[1].Contains(groupSign, StringComparison.Ordinal)))
            return null;
        var groups = parts[0].Split(groupSign);
        // Thousands are written in threes, all of them or none.
        if (groups.Skip(1).Any(g => g.Length != 3) || (groups.Length > 1 && groups[0].TrimStart('-') is not { Length: >= 1 and <= 3 }))
            return null;
        var plain = string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : "");
        return double.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static Answer<IReadOnlyList<double?>> Refused(string code, string key, FormattableString vietnamese, FormattableString english) =>
        Answers.Refused<IReadOnlyList<double?>>(code, key, FormattableString.Invariant(vietnamese), FormattableString.Invariant(english));
}
