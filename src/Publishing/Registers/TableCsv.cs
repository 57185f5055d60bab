using System.Globalization;
using System.Text;

namespace Xanh.Publishing.Registers;

/// <summary>Writes a table of any length as a .csv that Excel opens with its letters whole.</summary>
public static class TableCsv
{
    private const string Dangerous = "=+-@\t\r";

    /// <param name="culture">Where the comma stands before decimals, cells are parted by semicolons, as Excel expects there.</param>
    /// <param name="rows">Cells are texts, numbers, days or null; a text that looks like a formula gets an apostrophe before it.</param>
    public static async Task WriteAsync(
        Stream output, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CultureInfo culture, CancellationToken cancellation = default)
    {
        var delimiter = string.Equals(culture.NumberFormat.NumberDecimalSeparator, ",", StringComparison.Ordinal) ? ';' : ',';
        await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var line = new StringBuilder();
        await text.WriteAsync(Line(line, [.. columns.Select(c => c.Header)], delimiter, culture), cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
            await text.WriteAsync(Line(line, row, delimiter, culture), cancellation);
    }

    private static StringBuilder Line(StringBuilder line, IReadOnlyList<object?> cells, char delimiter, CultureInfo culture)
    {
        line.Clear();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                line.Append(delimiter);
            Append(line, Shown(cells[i], culture), delimiter);
        }
        return line.Append("\r\n");
    }

    private static string Shown(object? value, CultureInfo culture) => value switch
    {
        null or "" => "",
        string text => Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text,
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############", culture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static void Append(StringBuilder line, string text, char delimiter)
    {
        if (text.AsSpan().IndexOfAny('"', '\n', '\r') < 0 && !text.Contains(delimiter, StringComparison.Ordinal))
            line.Append(text);
        else
            line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
