using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.Publishing.Reporting;

/// <summary>The lists that choices are made from, on a hidden sheet: in a rule itself they would have to be short.</summary>
internal sealed class SheetLists
{
    private readonly List<IReadOnlyList<string>> lists = [];

    /// <summary>Where a list stands, as a rule names it.</summary>
    public string PlaceOf(IReadOnlyList<string> labels)
    {
        var at = lists.FindIndex(l => l.SequenceEqual(labels, StringComparer.Ordinal));
        if (at < 0)
        {
            at = lists.Count;
            lists.Add(labels);
        }
        // One row each: there may be more lists than letters.
        return string.Create(CultureInfo.InvariantCulture, $"{SheetPlaces.Lists}!$A${at + 1}:${Letters(labels.Count - 1)}${at + 1}");
    }

    public Worksheet Worksheet()
    {
        var rows = new SheetData();
        for (var i = 0; i < lists.Count; i++)
        {
            var row = new Row { RowIndex = (uint)i + 1 };
            for (var j = 0; j < lists[i].Count; j++)
            {
                var cell = SheetCells.Text('A', (uint)i + 1, lists[i][j], SheetLook.Plain);
                cell.CellReference = string.Create(CultureInfo.InvariantCulture, $"{Letters(j)}{i + 1}");
                row.Append(cell);
            }
            rows.Append(row);
        }
        return new Worksheet(rows, new SheetProtection { Sheet = true });
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
