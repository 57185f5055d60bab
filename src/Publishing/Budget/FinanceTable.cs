using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Budget;
using Xanh.Programme.Work;
using Xanh.Publishing.Annexes;
using CellStyle = Xanh.Publishing.Annexes.CellStyle;

namespace Xanh.Publishing.Budget;

/// <summary>
/// The table the finance agency wants: units and their lines down, sources across, each with its three steps; sums as exact values, not formulas,
/// on A3 across.
/// </summary>
public static class FinanceTable
{
    private const uint FirstHeaderRow = 4;
    private const uint SecondHeaderRow = 5;
    private const int TextColumns = 2;
    private const double AmountWidth = 17;
    private const double NameWidth = 46;

    private static readonly BudgetStep[] Steps = Enum.GetValues<BudgetStep>();

    private sealed record Line(string Ordinal, string Name, bool IsSum, IReadOnlyList<BudgetRow> Rows);

    /// <param name="year">Budget year of the rows.</param>
    public static byte[] Write(int year, IReadOnlyList<BudgetRow> rows, UnitNames units, DateOnly today, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        var sources = BudgetSource.All.Select(s => s.Code).Where(code => rows.Any(r => r.Source == code)).ToList();
        var lines = LinesOf(rows, units, T);
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Build();
            var sheet = book.AddNewPart<WorksheetPart>();
            var lastRow = SecondHeaderRow + (uint)lines.Count;
            var lastColumn = TextColumns + ((sources.Count + 1) * Steps.Length) - 1;
            sheet.Worksheet = Worksheet(year, sources, lines, today, culture, T);
            var name = T("sheet.finance");
            book.Workbook = new Workbook(
                new Sheets(new Sheet { Name = name, SheetId = 1, Id = book.GetIdOfPart(sheet) }),
                new DefinedNames(
                    new DefinedName(string.Create(CultureInfo.InvariantCulture, $"'{name}'!$A$1:${Letters(lastColumn)}${lastRow}")) { Name = "_xlnm.Print_Area", LocalSheetId = 0 },
                    new DefinedName(string.Create(CultureInfo.InvariantCulture, $"'{name}'!$A:$B,'{name}'!${FirstHeaderRow}:${SecondHeaderRow}")) { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }
        return stream.ToArray();
    }

    private static List<Line> LinesOf(IReadOnlyList<BudgetRow> rows, UnitNames units, Func<string, object[], string> text)
    {
        var lines = new List<Line> { new("", text("finance.total", []), IsSum: true, rows) };
        var byUnit = rows.GroupBy(r => units.HeirOf(r.UnitCode), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < byUnit.Count; i++)
        {
            lines.Add(new Line(Shown(i + 1), units.NameOf(byUnit[i].Key), IsSum: true, [.. byUnit[i]]));
            // What several sources pay for is one line of the table.
            var purposes = byUnit[i].GroupBy(r => (r.Name, r.PlanId, r.TaskOrdinal)).Select(g => g.ToList()).ToList();
            lines.AddRange(purposes.Select((p, j) => new Line(Shown(i + 1) + "." + Shown(j + 1), p[0].Name, IsSum: false, p)));
        }
        return lines;
    }

    private static Worksheet Worksheet(int year, List<string> sources, List<Line> lines, DateOnly today, CultureInfo culture, Func<string, object[], string> text)
    {
        var content = new SheetData();
        content.Append(RowOf(1, [(text("title.finance", [year.ToString(culture)]), CellStyle.Title)]));
        content.Append(RowOf(2, [(text("finance.unit-of-money", [today.ToString("dd/MM/yyyy", culture)]), CellStyle.Plain)]));
        content.Append(RowOf(FirstHeaderRow, [.. Headers(sources, culture, text)]));
        content.Append(RowOf(SecondHeaderRow, [("", CellStyle.Header), ("", CellStyle.Header), .. Enumerable.Range(0, sources.Count + 1).SelectMany(_ => Steps).Select(s => ((object)BudgetLabels.Of(s, culture), CellStyle.Header))]));
        for (var i = 0; i < lines.Count; i++)
            content.Append(RowOf(SecondHeaderRow + (uint)i + 1, [.. CellsOf(lines[i], sources)]));
        var columns = TextColumns + ((sources.Count + 1) * Steps.Length);
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane
            {
                HorizontalSplit = TextColumns, VerticalSplit = SecondHeaderRow, TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"C{SecondHeaderRow + 1}"),
                ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen,
            })
            { WorkbookViewId = 0 }),
            new Columns(
                new Column { Min = 1, Max = 1, Width = 7, CustomWidth = true },
                new Column { Min = 2, Max = 2, Width = NameWidth, CustomWidth = true },
                new Column { Min = 3, Max = (uint)columns, Width = AmountWidth, CustomWidth = true }),
            content,
            Merges(sources.Count),
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 8, Orientation = OrientationValues.Landscape, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C&P/&N")));
    }

    private static IEnumerable<(object? Value, CellStyle Style)> Headers(List<string> sources, CultureInfo culture, Func<string, object[], string> text)
    {
        yield return (text("finance.ordinal", []), CellStyle.Header);
        yield return (text("finance.name", []), CellStyle.Header);
        foreach (var head in sources.Select(s => BudgetSource.NameOf(s, culture)).Prepend(text("finance.all-sources", [])))
        {
            yield return (head, CellStyle.Header);
            foreach (var _ in Steps.Skip(1))
                yield return ("", CellStyle.Header);
        }
    }

    private static IEnumerable<(object? Value, CellStyle Style)> CellsOf(Line line, List<string> sources)
    {
        yield return (line.Ordinal, line.IsSum ? CellStyle.StrongText : CellStyle.Text);
        yield return (line.Name, line.IsSum ? CellStyle.StrongText : CellStyle.Text);
        foreach (var source in sources.Prepend(null))
        {
            var rows = line.Rows.Where(r => source is null || r.Source == source).ToList();
            foreach (var step in Steps)
                yield return (rows.Count == 0 ? null : rows.Sum(r => Amount(r, step)), line.IsSum ? CellStyle.StrongInteger : CellStyle.Integer);
        }
    }

    private static long Amount(BudgetRow row, BudgetStep step) => step switch
    {
        BudgetStep.Requested => row.Requested,
        BudgetStep.Allotted => row.Allotted,
        _ => row.Disbursed,
    };

    private static MergeCells Merges(int sources)
    {
        var merges = new List<string> { Area(0, FirstHeaderRow, 0, SecondHeaderRow), Area(1, FirstHeaderRow, 1, SecondHeaderRow) };
        merges.AddRange(Enumerable.Range(0, sources + 1).Select(i => TextColumns + (i * Steps.Length)).Select(from => Area(from, FirstHeaderRow, from + Steps.Length - 1, FirstHeaderRow)));
        return new MergeCells(merges.Select(m => new MergeCell { Reference = m }));
    }

    private static Row RowOf(uint index, IReadOnlyList<(object? Value, CellStyle Style)> cells)
    {
        var row = new Row { RowIndex = index };
        for (var i = 0; i < cells.Count; i++)
        {
            var (value, style) = cells[i];
            var cell = new Cell { StyleIndex = (uint)style, CellReference = Letters(i) + index.ToString(CultureInfo.InvariantCulture) };
            if (value is long amount)
                cell.CellValue = new CellValue(amount.ToString(CultureInfo.InvariantCulture));
            else if (value is string { Length: > 0 } text)
                (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
            row.Append(cell);
        }
        if (index > SecondHeaderRow && cells[1].Value is string name && name.Length > NameWidth)
            (row.Height, row.CustomHeight) = (Math.Min(16 * Math.Ceiling(name.Length * 1.1 / NameWidth), 409), true);
        return row;
    }

    private static string Area(int left, uint top, int right, uint bottom) => string.Create(CultureInfo.InvariantCulture, $"{Letters(left)}{top}:{Letters(right)}{bottom}");

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
