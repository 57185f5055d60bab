using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Publishing.Reporting;

/// <summary>
/// The unit's own workbook: filled in without a connection and read back by <see cref="ReportWorkbookReader"/>. Only answers are open; keys, marks and the
/// stamp of report and unit are hidden in it.
/// </summary>
public static class ReportWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="culture">Of its words, and of the decimal mark of numbers typed as text.</param>
    public static byte[] Write(SheetForm form, CultureInfo culture)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = file.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetLook.Styles();
            var lists = new SheetLists();
            var report = Add(workbook, new SheetBody(form, lists, culture).Worksheet());
            var guide = Add(workbook, SheetGuide.Worksheet(form, culture));
            var choices = Add(workbook, lists.Worksheet());
            var stamp = Add(workbook, StampSheet(form, culture));
            workbook.Workbook = new Workbook(
                new WorkbookProtection { LockStructure = true },
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                new Sheets(
                    new Sheet { Name = SheetPlaces.Report, SheetId = 1, Id = report },
                    new Sheet { Name = SheetPlaces.Guide, SheetId = 2, Id = guide },
                    new Sheet { Name = SheetPlaces.Lists, SheetId = 3, Id = choices, State = SheetStateValues.Hidden },
                    new Sheet { Name = SheetPlaces.Stamp, SheetId = 4, Id = stamp, State = SheetStateValues.VeryHidden }),
                new DefinedNames(
                    new DefinedName(string.Create(CultureInfo.InvariantCulture, $"'{SheetPlaces.Report}'!${SheetPlaces.HeaderRow}:${SheetPlaces.HeaderRow}")) { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }
        return stream.ToArray();
    }

    private static string Add(WorkbookPart workbook, Worksheet sheet)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        return workbook.GetIdOfPart(part);
    }

    private static Worksheet StampSheet(SheetForm form, CultureInfo culture)
    {
        var stamp = new SheetStamp(form.ProvinceId, form.ReportId, form.PeriodSlug, form.PeriodName, form.UnitCode, form.UnitName, TypedNumber.MarkOf(culture));
        return new Worksheet(new SheetData(stamp.ToLines().Select((line, i) => SheetCells.RowOf((uint)i + 1, SheetCells.Text('A', (uint)i + 1, line, SheetLook.Plain)))));
    }
}
