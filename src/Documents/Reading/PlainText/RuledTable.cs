using System.Text.RegularExpressions;
using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>A table whose cells are parted by "|" on one line, with or without rules of + and -.</summary>
internal static partial class RuledTable
{
    private const int FewestColumns = 3;

    public static FoundRegion? At(IReadOnlyList<PrintedLine> lines, int start)
    {
        if (!IsRow(lines[start]) && !IsRule(lines[start]))
            return null;
        var rows = new List<List<List<TracedText>>>();
        var ruled = false;
        var grid = false;
        var rules = 0;
        var end = start;
        for (var i = start; i < lines.Count; i++)
        {
            if (IsRule(lines[i]))
            {
                (ruled, rules) = (true, rules + 1);
                grid |= lines[i].Value[0] == '+';
            }
            else if (IsRow(lines[i]))
            {
                Add(rows, CellsOf(lines[i].Text), continues: grid && !ruled);
                ruled = false;
            }
            else if (rows.Count == 0 || !ContinuesLastCell(lines, i))
            {
                break;
            }
            else
            {
                rows[^1][^1].Add(lines[i].Text);
            }
            end = i + 1;
        }
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (rows.Count < 2 || columns < (rules > 0 ? 2 : FewestColumns) || rows.Exists(IsLetterhead))
            return null;
        return FoundRegion.OfTable(TableRows.Build(Merged(rows), columns), lines, start, end);
    }

    // Between two rules the lines of a row stand below one another.
    private static void Add(List<List<List<TracedText>>> rows, List<TracedText> cells, bool continues)
    {
        if (!continues || rows.Count == 0)
        {
            rows.Add([.. cells.Select(cell => cell.IsBlank ? new List<TracedText>() : [cell])]);
            return;
        }
        var row = rows[^1];
        for (var column = 0; column < cells.Count; column++)
        {
            if (column >= row.Count)
                row.Add([]);
            if (!cells[column].IsBlank)
                row[column].Add(cells[column]);
        }
    }

    // Without rules, a line with an empty label goes on with the row above when its text does.
    private static List<List<List<TracedText>>> Merged(List<List<List<TracedText>>> rows)
    {
        var merged = new List<List<List<TracedText>>>();
        foreach (var row in rows)
        {
            var first = row.Find(cell => cell.Count > 0);
            if (merged.Count > 1 && row[0].Count == 0 && first is not null && char.IsLower(first[0][0]) && merged[^1].Count == row.Count)
            {
                for (var column = 0; column < row.Count; column++)
                    merged[^1][column].AddRange(row[column]);
            }
            else
            {
                merged.Add(row);
            }
        }
        return merged;
    }

    private static bool ContinuesLastCell(IReadOnlyList<PrintedLine> lines, int at) =>
        !lines[at].IsBlank && !lines[at].IsBar && char.IsLower(lines[at].Value[0]) && at + 1 < lines.Count && (IsRow(lines[at + 1]) || IsRule(lines[at + 1]));

    private static bool IsRow(PrintedLine line) => !line.IsBar && line.Value.Contains('|', StringComparison.Ordinal) && CellsOf(line.Text).Count >= 2;

    private static bool IsRule(PrintedLine line) => Rule().IsMatch(line.Value);

    private static bool IsLetterhead(List<List<TracedText>> row) =>
        row.Count <= 2 && row.Exists(cell => cell.Count > 0 && (StandaloneLines.Opens(new LineShape(cell[0].Value)) || StandaloneLines.OpensSignature(new LineShape(cell[0].Value))));

    private static List<TracedText> CellsOf(TracedText line)
    {
        var from = line[0] == '|' ? 1 : 0;
        var to = line[line.Length - 1] == '|' ? line.Length - 1 : line.Length;
        var cells = new List<TracedText>();
        while (from <= to)
        {
            var bar = line.Value.IndexOf('|', from);
            var end = bar < 0 || bar > to ? to : bar;
            cells.Add(line.Substring(from, end - from).Trim());
            from = end + 1;
        }
        return cells;
    }

    [GeneratedRegex(@"^(?:\+[-=+:\s]{3,}|\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
