using System.Text.RegularExpressions;
using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Puts the header of a table, printed a cell after the other, above its rows: a header of two rows has more cells than the table has columns.</summary>
internal static partial class TwoRowHeader
{
    private const int FewestColumns = 3;

    /// <summary>The whole grid, of a header that <see cref="Fits"/>.</summary>
    /// <param name="header">The cells before the first row.</param>
    /// <param name="rows">The lines of each cell of each row behind the header.</param>
    public static IReadOnlyList<IReadOnlyList<TableCell>> Build(
        IReadOnlyList<List<TracedText>> header, IEnumerable<IReadOnlyList<IReadOnlyList<TracedText>>> rows, int columns)
    {
        if (header.Count == columns)
            return TableRows.Build(rows.Prepend([.. header]), columns);
        var own = Full(header, columns) ?? Short(header, columns) ?? throw new ArgumentException("cells that fit no header", nameof(header));
        var body = TableRows.Build(rows, columns).Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => cell with { Row = cell.Row + 2 })]);
        return [.. Cells(own), .. body];
    }

    /// <summary>Whether <paramref name="header"/> makes a header of so many columns, in one row or two.</summary>
    public static bool Fits(IReadOnlyList<List<TracedText>> header, int columns) =>
        header.Count == columns || (columns >= FewestColumns && (Full(header, columns) ?? Short(header, columns)) is not null);

    /// <summary>The last cells are years, which stand in a second row below one cell of the first.</summary>
    public static bool HasPeriodsBelow(IReadOnlyList<List<TracedText>> header) =>
        header.Count > 4 && header.Reverse().TakeWhile(cell => Period().IsMatch(Joined(cell))).Count() is >= 2 and var periods
        && header.Take(header.Count - periods).Any(cell => OverPeriods().IsMatch(Joined(cell)));

    // For each column the cell above and, where that one spans several columns, the cell below.
    private static IEnumerable<IReadOnlyList<TableCell>> Cells(List<Column> columns)
    {
        var above = new TableCell[columns.Count];
        var below = new TableCell[columns.Count];
        for (var column = 0; column < columns.Count; column++)
        {
            var span = columns.Count(other => ReferenceEquals(other.Above, columns[column].Above));
            above[column] = column > 0 && ReferenceEquals(columns[column - 1].Above, columns[column].Above)
                ? above[column - 1]
                : new TableCell { Row = 0, Column = column, ColumnSpan = span, RowSpan = columns[column].Below is null ? 2 : 1, Paragraphs = CellLines.Join(columns[column].Above) };
            below[column] = columns[column].Below is { } own ? new TableCell { Row = 1, Column = column, Paragraphs = CellLines.Join(own) } : above[column];
        }
        return [above, below];
    }

    // The second row is printed whole: its empty cells belong to those above.
    private static List<Column>? Full(IReadOnlyList<List<TracedText>> header, int columns)
    {
        var first = header.Count - columns;
        var below = header.Skip(first).ToList();
        var runs = below.Where((cell, c) => cell.Count > 0 && (c == 0 || below[c - 1].Count == 0)).Count();
        if (runs == 0 || runs == first || below.Count(cell => cell.Count == 0) + runs != first)
            return null;
        var result = new List<Column>();
        var at = -1;
        for (var column = 0; column < columns; column++)
        {
            if (column == 0 || below[column].Count == 0 || below[column - 1].Count == 0)
                at++;
            result.Add(new Column(header[at], below[column].Count == 0 ? null : below[column]));
        }
        return result;
    }

    // Only the cells below one spanning cell are printed: years below the time, offices below "who".
    private static List<Column>? Short(IReadOnlyList<List<TracedText>> header, int columns)
    {
        if (header.Count != columns + 1 || header.Any(cell => cell.Count == 0))
            return null;
        var periods = header.Reverse().TakeWhile(cell => Period().IsMatch(Joined(cell))).Count();
        var below = Math.Max(periods, 2);
        var above = header.Take(header.Count - below).ToList();
        var spanning = above.FindLastIndex(cell => (periods >= 2 ? OverPeriods() : OverOffices()).IsMatch(Joined(cell)));
        if (spanning < 0)
            spanning = above.Count - 1;
        var result = new List<Column>();
        for (var i = 0; i < above.Count; i++)
        {
            if (i == spanning)
                result.AddRange(header.Skip(above.Count).Select(cell => new Column(above[spanning], cell)));
            else
                result.Add(new Column(above[i], null));
        }
        return result;
    }

    private static string Joined(List<TracedText> cell) => string.Join(' ', cell.Select(line => line.Value.Trim()));

    private sealed record Column(List<TracedText> Above, List<TracedText>? Below);

    [GeneratedRegex(@"^(?:(?:Năm|Giai đoạn|GĐ|Đến năm|Đến)\s*)?20\d\d(?:\s*[-–]\s*(?:20)?\d\d)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"thời gian|tiến độ|lộ trình|giai đoạn|thời hạn|kinh phí|chỉ tiêu|mục tiêu|kế hoạch|phân kỳ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OverPeriods();

    [GeneratedRegex(@"cơ quan|đơn vị|phân công|trách nhiệm|thực hiện", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OverOffices();
}
