using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>A unit's workbook, filled in as somebody with a spreadsheet does.</summary>
internal static class UnitWorkbook
{
    private const char Answer = 'D';
    private const char Key = 'G';

    /// <param name="number">For every question about a number of things.</param>
    /// <param name="percent">For every question about a share.</param>
    public static byte[] Fill(byte[] book, string number, string percent)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var id = file.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First().Id!.Value!;
            foreach (var row in ((WorksheetPart)file.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>())
            {
                var key = CellOf(row, Key)?.InnerText ?? "";
                if (key.EndsWith("/status", StringComparison.Ordinal))
                    Type(row, "Đang thực hiện");
                else if (key.StartsWith("q/", StringComparison.Ordinal))
                    Type(row, key.Contains("ty-le", StringComparison.Ordinal) ? percent : number);
            }
        }
        return stream.ToArray();
    }

    private static void Type(Row row, string text)
    {
        var cell = CellOf(row, Answer)!;
        cell.RemoveAllChildren();
        (cell.DataType, cell.CellValue) = (CellValues.String, new CellValue(text));
    }

    private static Cell? CellOf(Row row, char column) => row.Elements<Cell>().SingleOrDefault(c => c.CellReference?.Value?[0] == column);
}
