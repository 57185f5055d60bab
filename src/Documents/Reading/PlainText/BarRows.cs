using System.Globalization;
using System.Text.RegularExpressions;
using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Cuts the cells of a <see cref="BarTable"/> into rows: labels (I, 1, 1.1) tell where rows begin.</summary>
internal sealed partial class BarRows
{
    private const int MostColumns = 14;
    private const int MostHeaders = 3;
    private const int MostMerged = 2;
    private const int MostRowsUnderOneLabel = 12;

    private readonly List<BarCell> cells;
    private readonly int columns;
    private readonly bool closed;
    private readonly RowLabels labels = new();

    private BarRows(List<BarCell> cells, int header, int columns, bool closed)
    {
        this.cells = cells;
        this.columns = columns;
        this.closed = closed;
        HeaderLength = header;
        Rows = [.. Cut()];
    }

    /// <summary>How many cells stand before the first row; more than <see cref="Columns"/> when the header has two rows.</summary>
    public int HeaderLength { get; }

    public int Columns => columns;

    /// <summary>The rows behind the header; the last one may lack its last cell.</summary>
    public IReadOnlyList<List<BarCell>> Rows { get; }

    /// <summary>At least two rows, some with empty cells, and each has all its cells or is a group's.</summary>
    public bool IsRegular => Rows.Count >= 2 && Rows.Any(row => row.Exists(cell => cell.IsEmpty)) && Rows.All(row => row.Count == columns || (row.Count == 2 && row[0].Label is not null)) && 2 * Fit >= 3 * Rows.Count;

    /// <summary>Rows with a label where one is due; those of full length count twice.</summary>
    private int Fit { get; set; }

    /// <summary>The division that gives most rows a label in its place; null when none does.</summary>
    /// <param name="closed">A border closes every cell; otherwise an empty cell may as well be the blank line behind the table.</param>
    public static BarRows? Find(List<BarCell> cells, bool closed)
    {
        BarRows? best = null;
        foreach (var header in Enumerable.Range(2, Math.Max(0, Math.Min(2 * MostColumns, cells.Count) - 2)).Where(at => RowLabels.IsFirst(cells[at].Label)).Take(MostHeaders))
        {
            for (var width = Math.Min(header, MostColumns); width >= Math.Max(2, header / 2); width--)
            {
                if (!TwoRowHeader.Fits([.. cells.Take(header).Select(cell => cell.Lines)], width))
                    continue;
                var rows = new BarRows(cells, header, width, closed);
                if (rows.Fit > (best?.Fit ?? 0) && (width == header || rows.Fit > 3))
                    best = rows;
            }
        }
        return best;
    }

    private IEnumerable<List<BarCell>> Cut()
    {
        var at = HeaderLength;
        while (at < cells.Count)
        {
            if (CountsColumns(at))
            {
                yield return cells.GetRange(at, columns);
                at += columns;
                continue;
            }
            var labelled = labels.Continues(cells[at].Label);
            if (cells[at] is { IsEmpty: false, Label: null } && (cells[at].IsRunningText || !StandsWhole(at)))
                yield break;
            if (!closed && cells[at].IsEmpty && !StandsWhole(at))
                yield break;
            var length = labelled ? DistanceToNext(at) : Math.Min(columns, cells.Count - at);
            Fit += !labelled ? 0 : length == columns ? 2 : 1;
            foreach (var row in Parted(at, length))
                yield return row;
            at += length;
        }
    }

    // "(1) (2) (3)" below the header
    private bool CountsColumns(int at) =>
        at == HeaderLength && at + columns < cells.Count && Enumerable.Range(0, columns).All(i => cells[at + i].Label == (i + 1).ToString(CultureInfo.InvariantCulture));

    // A row without label (a sum) is followed by a labelled one, or ends the table.
    private bool StandsWhole(int at) => at + columns == cells.Count || (at + columns < cells.Count && labels.MayContinue(cells[at + columns].Label));

    // To the next label: a whole row, a group over fewer cells, or several rows that share the merged cells of the first.
    private int DistanceToNext(int at)
    {
        var rest = cells.Count - at;
        if (rest <= columns || cells[at + columns].IsEmpty || labels.MayContinue(cells[at + columns].Label))
            return Math.Min(rest, columns);
        for (var shorter = 2; shorter < columns; shorter++)
        {
            if (labels.MayContinue(cells[at + shorter].Label) && (shorter >= Math.Max(3, columns - MostMerged) || RowLabels.IsGroupOver(cells[at].Label, cells[at + shorter].Label)))
                return shorter;
        }
        for (var longer = columns + 1; longer < Math.Min(rest, columns * MostRowsUnderOneLabel) && !cells[at + longer - 1].IsRunningText; longer++)
        {
            if (labels.MayContinue(cells[at + longer].Label) && MergedWidth(longer) > 0)
                return longer;
        }
        return columns;
    }

    /// <summary>The cells of each further row when so many stand up to the next label; 0 when they do not come out even.</summary>
    private int MergedWidth(int length)
    {
        for (var width = columns - 1; width >= Math.Max(2, columns / 2); width--)
        {
            if ((length - columns) % width == 0)
                return width;
        }
        return 0;
    }

    private IEnumerable<List<BarCell>> Parted(int at, int length)
    {
        var first = cells.GetRange(at, Math.Min(length, columns));
        yield return first;
        if (length <= columns)
            yield break;
        var width = MergedWidth(length);
        for (var from = at + columns; from < at + length; from += width)
            yield return [.. first.Take(columns - width), .. cells.GetRange(from, width)];
    }

    /// <summary>The lines of each cell of each row; empty cells at the head of a row that has no label go on with those above.</summary>
    public IReadOnlyList<List<List<TracedText>>> Grid()
    {
        var grid = new List<List<List<TracedText>>>();
        foreach (var row in Rows)
        {
            var merged = row.TakeWhile(cell => cell.IsEmpty).Count();
            var goesOn = merged is >= 2 && merged < row.Count && grid.Count > 0 && !Sum().IsMatch(row[merged].Lines[0].Value);
            if (row.Count < columns && grid.Count > 0 && !RowLabels.IsGroup(row[0].Label) && row.Count >= columns - MostMerged && grid[^1].Count == columns)
            {
                grid.Add(ShortRow.Fill([.. row.Select(cell => cell.Lines)], grid[^1], shared: true));
                continue;
            }
            grid.Add([.. row.Select((cell, column) => goesOn && column < merged && column < grid[^1].Count ? grid[^1][column] : cell.Lines)]);
        }
        return grid;
    }

    [GeneratedRegex(@"^(?:Tổng|Cộng|TỔNG|CỘNG)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();
}
