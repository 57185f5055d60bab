using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.SampleMaker;

/// <summary>Renders a part as a workbook of one sheet: paragraphs in column A, tables with merged cells.</summary>
internal static class XlsxWriter
{
    public static void Write(string path, IReadOnlyList<Block> blocks)
    {
        using var package = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        package.ChangeIdOfPart(workbook, "rId1");
        workbook.Workbook = new Workbook();
        var sheet = workbook.AddNewPart<WorksheetPart>("rId10");
        var rows = new SheetData();
        var merges = new MergeCells();
        var at = 0u;
        foreach (var block in blocks)
        {
            foreach (var cells in block is TableBlock table ? table.Rows.Select(r => r.Cells) : [[((TextBlock)block).Paragraph.Accepted]])
                Append(rows, merges, ++at, cells);
        }
        sheet.Worksheet = new Worksheet(rows);
        if (merges.HasChildren)
            sheet.Worksheet.Append(merges);
        workbook.Workbook.Append(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "Phụ lục" }));
        workbook.Workbook.Save();
    }

    private static void Append(SheetData rows, MergeCells merges, uint number, IReadOnlyList<string> cells)
    {
        var row = new Row { RowIndex = number };
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is "<" or "^")
                continue;
            var span = cells.Skip(i + 1).TakeWhile(c => c == "<").Count();
            if (span > 0)
                merges.Append(new MergeCell { Reference = Name(i, number) + ":" + Name(i + span, number) });
            row.Append(new Cell
            {
                CellReference = Name(i, number),
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text(cells[i].Replace("<br>", "\n", StringComparison.Ordinal))),
            });
        }
        rows.Append(row);
    }

    private static string Name(int column, uint row) => (char)('A' + column) + row.ToString(CultureInfo.InvariantCulture);
}
