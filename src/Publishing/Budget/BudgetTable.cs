using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Budget;
using Xanh.Programme.Shared;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.Budget;

/// <summary>The table in which budget lines are imported: the empty template, and what was filled in.</summary>
public static class BudgetTable
{
    private const long MostUnpacked = 100L * 1024 * 1024;

    private static readonly int Columns = Enum.GetValues<BudgetColumn>().Length;
    private static readonly string[] Keys = [.. Enum.GetNames<BudgetColumn>().Select(name => "budget-import." + name)];
    private static readonly string[] Cultures = ["vi-VN", "en-GB"];
    private static readonly double[] Widths = [30, 8, 34, 44, 18, 10, 18, 18, 18, 18, 14, 30];

    /// <summary>The template, with one invented line as example.</summary>
    /// <param name="day">Day of its document.</param>
    public static byte[] Template(string? unitName, DateOnly day, CultureInfo culture)
    {
        string T(string key) => PublishingTexts.Table.Format(key, culture);
        object?[] example =
        [
            unitName ?? "", new CalendarYear(day.Year), BudgetSource.All[0].Name(culture), T("budget-import.example"), "", "", 250_000_000L, 200_000_000L, 0L, "125/QĐ-UBND", day, "",
        ];
        var columns = Keys.Select((key, i) => new SheetColumn<object?[]>(T(key), Widths[i], row => row[i])).ToArray();
        return SheetWriter.Write(T("sheet.budget-import"), T("title.budget-import"), columns, [example]);
    }

    /// <summary>The rows below the header; wholly empty ones are passed over.</summary>
    /// <returns>Refuses <c>sheet-unreadable</c> what is no .xlsx or has no header of the template, <c>budget-sheet-columns</c> a header with more.</returns>
    public static Outcome<IReadOnlyList<NewBudgetLine>> Read(Stream content, string fileName)
    {
        try
        {
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            using (var zip = new ZipArchive(copy, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (zip.Entries.Sum(e => e.Length) > MostUnpacked)
                    return new Refusal("sheet-unreadable", fileName);
            }
            using var file = SpreadsheetDocument.Open(copy, isEditable: false);
            var rows = RowsOf(file).ToList();
            var header = rows.FindIndex(r => IsHeader(r.Cells));
            if (header < 0)
                return new Refusal("sheet-unreadable", fileName);
            if (rows.Skip(header).Select(r => r.Cells[Columns]).FirstOrDefault(c => c.Text.Length > 0) is { } surplus)
                return new Refusal("budget-sheet-columns", fileName, surplus.Text);
            return Outcome<IReadOnlyList<NewBudgetLine>>.FromValue(
                [.. rows.Skip(header + 1).Where(r => r.Cells.Any(c => c.Text.Length > 0 || c.HasFormula)).Select(r => new NewBudgetLine(r.Number, r.Cells[..Columns]))]);
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FormatException or IOException or ArgumentException)
        {
            return new Refusal("sheet-unreadable", fileName);
        }
    }

    private static bool IsHeader(SheetCell[] cells) => Cultures
        .Select(CultureInfo.GetCultureInfo)
        .Any(culture => Keys.Select(key => Slug.Of(PublishingTexts.Table.Format(key, culture))).SequenceEqual(cells.Take(Columns).Select(c => Slug.Of(c.Text)), StringComparer.Ordinal));

    // One column more than there are is read, to notice what was pasted beside.
    private static IEnumerable<(int Number, SheetCell[] Cells)> RowsOf(SpreadsheetDocument file)
    {
        var book = file.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var first = book.Workbook?.Descendants<Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException("no sheet");
        var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(s => s.InnerText).ToList() ?? [];
        var sheet = ((WorksheetPart)book.GetPartById(first)).Worksheet ?? throw new InvalidDataException("no sheet");
        var number = 0;
        foreach (var row in sheet.Descendants<Row>())
        {
            number = row.RowIndex is { } own ? (int)own.Value : number + 1;
            var cells = new SheetCell[Columns + 1];
            Array.Fill(cells, SheetCell.Empty);
            var column = -1;
            foreach (var cell in row.Elements<Cell>())
            {
                column = cell.CellReference?.Value is { } place ? ColumnOf(place) : column + 1;
                if (column >= 0 && column <= Columns)
                    cells[column] = CellOf(cell, shared);
            }
            yield return (number, cells);
        }
    }

    private static int ColumnOf(string place) => place.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, c) => (sum * 26) + char.ToUpperInvariant(c) - 'A' + 1) - 1;

    private static SheetCell CellOf(Cell cell, List<string> shared)
    {
        var hasFormula = cell.CellFormula is not null;
        if (cell.DataType?.Value == CellValues.InlineString)
            return new SheetCell((cell.InlineString?.InnerText ?? "").Trim(), HasFormula: hasFormula);
        var text = cell.CellValue?.InnerText ?? "";
        if (cell.DataType?.Value == CellValues.SharedString)
            return new SheetCell(shared[int.Parse(text, CultureInfo.InvariantCulture)].Trim(), HasFormula: hasFormula);
        return new SheetCell(text.Trim(), cell.DataType is null || cell.DataType.Value == CellValues.Number, hasFormula);
    }
}
