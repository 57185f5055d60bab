using System.Text.RegularExpressions;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>What each column of a table of tasks holds, read from its header rows.</summary>
/// <param name="FirstRow">The first row behind the header.</param>
/// <param name="Periods">Headers that are a time themselves ("2026 - 2028"), by column: a mark beneath says when.</param>
internal sealed partial record TableColumns(TaskRole[] Roles, int FirstRow, string?[] Periods)
{
    private const int DeepestHeader = 4;

    /// <summary>Reads the header; null when the table is no table of tasks.</summary>
    public static TableColumns? Read(Table table, RoleWords words)
    {
        for (var top = 0; top < Math.Min(DeepestHeader, table.Rows.Count); top++)
        {
            var bottom = top;
            while (bottom + 1 < Math.Min(top + 3, table.Rows.Count) && GoesOn(table, bottom, words))
                bottom++;
            var roles = Enumerable.Range(0, table.ColumnCount).Select(c => RoleOf(table, top, bottom, c, words)).ToArray();
            Settle(roles);
            if (!IsOfTasks(roles))
                continue;
            var first = bottom + 1;
            while (first < table.Rows.Count && IsColumnNumbers(table.Rows[first]))
                first++;
            return new TableColumns(roles, first, PeriodsOf(table, top, bottom));
        }
        return null;
    }

    /// <summary>True when a row prints the header once more.</summary>
    public bool IsHeader(IReadOnlyList<TableCell> row, RoleWords words)
    {
        var same = 0;
        for (var c = 0; c < Math.Min(row.Count, Roles.Length); c++)
        {
            if (Roles[c] != TaskRole.None && row[c].Text.Length is > 0 and < 60 && words.OfHeader(row[c].Text.Value) == Roles[c])
                same++;
        }
        return same >= 3 || (same >= 2 && row.Count <= 3) || IsColumnNumbers(row);
    }

    public int ColumnOf(TaskRole role) => Array.IndexOf(Roles, role);

    // A header cell spans columns that a second header row tells apart, or spans two rows itself.
    private static bool GoesOn(Table table, int row, RoleWords words)
    {
        var cells = table.Rows[row].Distinct().ToList();
        var below = table.Rows[row + 1];
        var split = cells.Exists(c => c.ColumnSpan > 1 && c.ColumnSpan < table.ColumnCount) || cells.Exists(c => c.RowSpan > 1 && c.Row == row);
        return split && below.Any(c => c.Row == row + 1 && (words.OfHeader(c.Text.Value) != TaskRole.None || PeriodHeader().IsMatch(c.Text.Value)))
            && below.All(c => c.Text.Length < 80);
    }

    private static string?[] PeriodsOf(Table table, int top, int bottom) =>
        [.. Enumerable.Range(0, table.ColumnCount).Select(c => Enumerable.Range(top, bottom - top + 1).Select(r => table.Rows[r][c].Text.Value.Trim()).LastOrDefault(t => PeriodHeader().IsMatch(t)))];

    private static TaskRole RoleOf(Table table, int top, int bottom, int column, RoleWords words)
    {
        for (var r = bottom; r >= top; r--)
        {
            var text = table.Rows[r][column].Text.Value;
            if (text.Length is > 0 and < 120 && words.OfHeader(text) is not TaskRole.None and var role)
                return role;
        }
        return TaskRole.None;
    }

    // Of two columns with one role the first keeps it; "Chỉ tiêu" beside "Nhiệm vụ" is no work.
    private static void Settle(TaskRole[] roles)
    {
        for (var c = 0; c < roles.Length; c++)
        {
            if (roles[c] is not (TaskRole.None or TaskRole.Note or TaskRole.Funding) && Array.IndexOf(roles, roles[c]) < c)
                roles[c] = TaskRole.Other;
        }
    }

    private static bool IsOfTasks(TaskRole[] roles) =>
        roles.Contains(TaskRole.Work) && !roles.Contains(TaskRole.Unit)
        && roles.Any(r => r is TaskRole.Lead or TaskRole.Coordinate or TaskRole.LeadAndCoordinate or TaskRole.Time);

    private static bool IsColumnNumbers(IReadOnlyList<TableCell> row) => row.Count > 1 && row.All(c => ColumnNumber().IsMatch(c.Text.Value));

    [GeneratedRegex(@"^\s*(?i:năm|giai đoạn|gđ)?\s*20\d\d(?:\s*[-–]\s*20\d\d)?\s*$")]
    private static partial Regex PeriodHeader();

    [GeneratedRegex(@"^\s*\(?\s*(?:\d{1,2}|[A-H])\s*\)?\s*(?:=.*)?$")]
    private static partial Regex ColumnNumber();
}
