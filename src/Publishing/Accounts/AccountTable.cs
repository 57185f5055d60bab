using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.Accounts;

/// <summary>The table in which an administrator lists new accounts: the empty template, and what was filled in.</summary>
public static class AccountTable
{
    private const int Columns = 5;
    private const long MostUnpacked = 100L * 1024 * 1024;

    private static readonly string[] Keys = ["accounts.full-name", "accounts.user-name", "accounts.unit", "accounts.role", "accounts.email"];
    private static readonly string[] Cultures = ["vi-VN", "en-GB"];
    private static readonly double[] Widths = [30, 24, 44, 22, 30];

    /// <summary>The template, with one invented person as example.</summary>
    public static byte[] Template(string? unitName, CultureInfo culture)
    {
        string T(string key) => PublishingTexts.Table.Format(key, culture);
        string[] example = ["Nguyễn Thị Ví Dụ", "vidu.nguyen", unitName ?? "", AccessLabels.Of(Role.Reporter, culture), "vidu@example.vn"];
        var columns = Keys.Select((key, i) => new SheetColumn<string[]>(T(key), Widths[i], row => row[i])).ToArray();
        return SheetWriter.Write(T("sheet.accounts"), T("title.accounts"), columns, [example]);
    }

    /// <summary>The rows below the header; wholly empty ones are passed over.</summary>
    /// <returns>Refuses <c>sheet-unreadable</c> what is no .xlsx or has no header of the template.</returns>
    public static Outcome<IReadOnlyList<NewAccountLine>> Read(Stream content, string fileName)
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
            return header < 0
                ? new Refusal("sheet-unreadable", fileName)
                : Outcome<IReadOnlyList<NewAccountLine>>.FromValue([.. rows.Skip(header + 1).Where(r => r.Cells.Any(c => c.Length > 0)).Select(LineOf)]);
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FormatException or IOException)
        {
            return new Refusal("sheet-unreadable", fileName);
        }
    }

    private static NewAccountLine LineOf((int Number, string[] Cells) row) =>
        new(row.Number, row.Cells[0], row.Cells[1], row.Cells[2], row.Cells[3], row.Cells[4]);

    private static bool IsHeader(string[] cells) => Cultures
        .Select(CultureInfo.GetCultureInfo)
        .Any(culture => Keys.Select(key => Slug.Of(PublishingTexts.Table.Format(key, culture))).SequenceEqual(cells.Select(Slug.Of), StringComparer.Ordinal));

    private static IEnumerable<(int Number, string[] Cells)> RowsOf(SpreadsheetDocument file)
    {
        var book = file.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var first = book.Workbook.Descendants<Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException("no sheet");
        var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(s => s.InnerText).ToList() ?? [];
        var number = 0;
        foreach (var row in ((WorksheetPart)book.GetPartById(first)).Worksheet.Descendants<Row>())
        {
            number = row.RowIndex is { } own ? (int)own.Value : number + 1;
            var cells = new string[Columns];
            Array.Fill(cells, "");
            var column = -1;
            foreach (var cell in row.Elements<Cell>())
            {
                column = cell.CellReference?.Value is { } place ? ColumnOf(place) : column + 1;
                if (column < Columns)
                    cells[column] = TextOf(cell, shared).Trim();
            }
            yield return (number, cells);
        }
    }

    private static int ColumnOf(string place) => place.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, c) => (sum * 26) + char.ToUpperInvariant(c) - 'A' + 1) - 1;

    private static string TextOf(Cell cell, List<string> shared)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
            return cell.InlineString?.InnerText ?? "";
        var text = cell.CellValue?.InnerText ?? "";
        return cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(text, CultureInfo.InvariantCulture)] : text;
    }
}
