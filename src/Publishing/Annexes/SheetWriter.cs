using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.Publishing.Annexes;

/// <summary>Writes one table as an .xlsx file: title, frozen heading with a filter, wrapped text, real numbers and dates, ready to print.</summary>
internal static class SheetWriter
{
    private const uint TitleRow = 1;
    private const uint HeaderRow = 3;
    private const int LongestText = 32_767;
    private const double LineHeight = 16;
    private const double HighestRow = 409;

    public static byte[] Write<T>(string sheetName, string title, IReadOnlyList<SheetColumn<T>> columns, IReadOnlyList<T> rows)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = file.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Build();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = Worksheet(title, columns, rows);
            var area = AreaOf(columns.Count, rows.Count);
            workbook.Workbook = new Workbook(
                new Sheets(new Sheet { Name = sheetName, SheetId = 1, Id = workbook.GetIdOfPart(sheet) }),
                new DefinedNames(
                    Name("_xlnm._FilterDatabase", "'" + sheetName + "'!" + Absolute(area), hidden: true),
                    Name("_xlnm.Print_Area", "'" + sheetName + "'!" + Absolute(PrintedArea(columns, rows.Count))),
                    Name("_xlnm.Print_Titles", string.Create(CultureInfo.InvariantCulture, $"'{sheetName}'!${HeaderRow}:${HeaderRow}"))));
        }
        return stream.ToArray();
    }

    private static DefinedName Name(string name, string text, bool hidden = false) =>
        new(text) { Name = name, LocalSheetId = 0, Hidden = hidden ? true : null };

    private static Worksheet Worksheet<T>(string title, IReadOnlyList<SheetColumn<T>> columns, IReadOnlyList<T> rows)
    {
        var lines = new SheetData();
        lines.Append(RowOf(TitleRow, [title], [CellStyle.Title]));
        lines.Append(RowOf(HeaderRow, [.. columns.Select(c => c.Header)], Enumerable.Repeat(CellStyle.Header, columns.Count)));
        for (var i = 0; i < rows.Count; i++)
        {
            object?[] values = [.. columns.Select(c => c.Value(rows[i]))];
            var line = RowOf(HeaderRow + (uint)i + 1, values, values.Select(StyleOf));
            line.Height = HeightOf(values, columns);
            lines.Append(line);
        }
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            FrozenHeader(),
            new Columns(columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })),
            lines,
            new AutoFilter { Reference = AreaOf(columns.Count, rows.Count) },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
    }

    // Not every program fits rows to wrapped text when it opens a file; it does once somebody edits the row.
    private static double HeightOf<T>(object?[] values, IReadOnlyList<SheetColumn<T>> columns)
    {
        var lines = values.Zip(columns, (value, column) => value is string text ? text.Split('\n').Sum(part => Math.Max(1, Math.Ceiling(part.Length * 1.1 / column.Width))) : 1).Max();
        return Math.Min(lines * LineHeight, HighestRow);
    }

    private static SheetViews FrozenHeader() => new(new SheetView(
        new Pane
        {
            VerticalSplit = HeaderRow,
            TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"A{HeaderRow + 1}"),
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
    { WorkbookViewId = 0 });

    private static Row RowOf(uint index, object?[] values, IEnumerable<CellStyle> styles)
    {
        var row = new Row { RowIndex = index };
        foreach (var (value, style) in values.Zip(styles))
            row.Append(CellOf(value, style));
        for (var i = 0; i < values.Length; i++)
            ((Cell)row.ElementAt(i)).CellReference = string.Create(CultureInfo.InvariantCulture, $"{Letters(i)}{index}");
        return row;
    }

    private static Cell CellOf(object? value, CellStyle style)
    {
        var cell = new Cell { StyleIndex = (uint)style };
        switch (value)
        {
            case null or "":
                break;
            case string text:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
                break;
            case DateOnly date:
                cell.CellValue = new CellValue(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture));
                break;
            case CalendarYear year:
                cell.CellValue = new CellValue(year.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case Share share:
                cell.CellValue = new CellValue(Math.Round(share.Value, 4).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                cell.CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
        return cell;
    }

    private static CellStyle StyleOf(object? value) => value switch
    {
        DateOnly => CellStyle.Date,
        Share => CellStyle.Percent,
        CalendarYear => CellStyle.Text,
        int or long => CellStyle.Integer,
        decimal => CellStyle.Number,
        _ => CellStyle.Text,
    };

    // Characters that XML cannot hold would make the file unreadable.
    private static string Clean(string text)
    {
        var clean = string.Concat(text.Where(c => c >= ' ' || c is '\n' or '\t'));
        return clean.Length <= LongestText ? clean : clean[..LongestText];
    }

    private static string PrintedArea<T>(IReadOnlyList<SheetColumn<T>> columns, int rows) =>
        string.Create(CultureInfo.InvariantCulture, $"A{TitleRow}:{Letters(columns.TakeWhile(c => c.Printed).Count() - 1)}{HeaderRow + (uint)rows}");

    private static string AreaOf(int columns, int rows) =>
        string.Create(CultureInfo.InvariantCulture, $"A{HeaderRow}:{Letters(columns - 1)}{HeaderRow + (uint)rows}");

    private static string Absolute(string area) =>
        string.Join(':', area.Split(':').Select(a => "$" + a[0] + "$" + a[1..]));

    private static string Letters(int column) => ((char)('A' + column)).ToString();
}
