using System.Globalization;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Plausibility;

/// <summary>Reads months from CSV as spreadsheets write it: month and value, separated by semicolon, tab or comma, decimal comma or point.</summary>
public static class MonthlyTable
{
    private static readonly string[] Months = ["yyyy-MM", "yyyy-MM-dd", "MM/yyyy", "M/yyyy", "dd/MM/yyyy", "d/M/yyyy"];

    private static readonly char[] Separators = [';', '\t', ','];

    /// <param name="csv">First line: names of columns; first column: months.</param>
    /// <param name="column">Name of the column of values.</param>
    /// <returns>Refused <c>column-missing</c>, <c>row-of-another-width</c>, <c>not-a-month</c>, or as <see cref="NumberColumn.Read"/>.</returns>
    public static Answer<IReadOnlyList<MonthlyValue>> Read(string csv, string column)
    {
        var lines = csv.TrimStart('\ufeff').Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Trim().Length > 0).ToList();
        var separator = lines.Count == 0 ? ';' : Array.Find(Separators, s => lines[0].Contains(s, StringComparison.Ordinal));
        var rows = lines.Select(l => l.Split(separator).Select(c => c.Trim().Trim('"')).ToArray()).ToList();
        var at = rows.Count == 0 ? -1 : Array.FindIndex(rows[0], c => string.Equals(c, column, StringComparison.OrdinalIgnoreCase));
        if (at < 1)
            return Answers.Refused<IReadOnlyList<MonthlyValue>>("column-missing", column, $"Không có cột “{column}”.", $"There is no column “{column}”.");
        if (rows.Find(r => r.Length != rows[0].Length) is { } odd)
            return Answers.Refused<IReadOnlyList<MonthlyValue>>("row-of-another-width", column, $"Dòng “{string.Join(separator, odd)}” không đủ hoặc thừa cột; nếu dùng dấu phẩy thập phân, hãy ngăn cột bằng dấu chấm phẩy.",
                $"The row “{string.Join(separator, odd)}” has another number of columns; with decimal commas separate columns by semicolons.");
        var numbers = NumberColumn.Read(column, [.. rows.Skip(1).Select(r => r[at])]);
        if (!numbers.Succeeded)
            return Answers.Refused<IReadOnlyList<MonthlyValue>>(numbers.Refusals);
        var months = new List<MonthlyValue>();
        foreach (var (row, value) in rows.Skip(1).Zip(numbers.Value))
        {
            if (!DateOnly.TryParseExact(row[0], Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
                return Answers.Refused<IReadOnlyList<MonthlyValue>>("not-a-month", column, $"“{row[0]}” không phải là tháng (ví dụ 03/2026).", $"“{row[0]}” is no month (as 03/2026).");
            months.Add(new MonthlyValue(month, value));
        }
        return Answers.Of<IReadOnlyList<MonthlyValue>>(months);
    }
}
