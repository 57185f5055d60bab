using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.Publishing.Reporting;

/// <summary>Reads a unit's workbook back: what can be taken, and every cell that cannot, by name. Nothing is guessed and nothing is left out silently.</summary>
public static class ReportWorkbookReader
{
    /// <param name="form">The report it is uploaded to, as it stands now.</param>
    /// <returns>Refuses <c>sheet-too-large</c>, <c>sheet-not-xlsx</c>, <c>sheet-macros</c>, <c>sheet-external-link</c>, <c>sheet-not-ours</c>, <c>sheet-other-unit</c>, <c>sheet-other-period</c>, <c>sheet-columns-moved</c>.</returns>
    public static SheetReading Read(byte[] content, SheetForm form)
    {
        if (SheetSafety.Problem(content) is { } problem)
            return SheetReading.Refused(problem.Code, problem.Arguments);
        try
        {
            using var file = SpreadsheetDocument.Open(new MemoryStream(content), false);
            return file.WorkbookPart is { } workbook ? Read(workbook, form) : SheetReading.Refused("sheet-not-xlsx");
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            return SheetReading.Refused("sheet-not-xlsx");
        }
    }

    private static SheetReading Read(WorkbookPart workbook, SheetForm form)
    {
        var text = new SheetText(workbook);
        if (RowsOf(workbook, SheetPlaces.Stamp) is not { } stamped || SheetStamp.Of([.. stamped.Values.Select(r => text.Of(r.GetValueOrDefault("A")))]) is not { } stamp)
            return SheetReading.Refused("sheet-not-ours");
        if (Stranger(stamp, form) is { } stranger)
            return stranger;
        if (RowsOf(workbook, SheetPlaces.Report) is not { } rows)
            return SheetReading.Refused("sheet-not-ours");
        var names = rows.GetValueOrDefault(SheetPlaces.NameRow) ?? [];
        var wrong = SheetPlaces.Names.FirstOrDefault(n => !string.Equals(text.Of(names.GetValueOrDefault(n.Column.ToString())), n.Name, StringComparison.Ordinal));
        if (wrong.Name is not null)
            return SheetReading.Refused("sheet-columns-moved", SheetPlaces.Report, wrong.Column.ToString());
        return new SheetRows(text, form, stamp.DecimalMark).Read(rows);
    }

    // Another report of the same unit and period does not exist, so unit and period say it all.
    private static SheetReading? Stranger(SheetStamp stamp, SheetForm form)
    {
        if (!string.Equals(stamp.ProvinceId, form.ProvinceId, StringComparison.Ordinal))
            return SheetReading.Refused("sheet-not-ours");
        if (!string.Equals(stamp.UnitCode, form.UnitCode, StringComparison.Ordinal))
            return SheetReading.Refused("sheet-other-unit", stamp.UnitName, form.UnitName);
        return stamp.ReportId == form.ReportId ? null : SheetReading.Refused("sheet-other-period", stamp.PeriodName, form.PeriodName);
    }

    /// <returns>Rows by number, cells by column letters; null when there is no such sheet.</returns>
    private static SortedDictionary<uint, Dictionary<string, Cell>>? RowsOf(WorkbookPart workbook, string name)
    {
        var sheet = workbook.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault(s => string.Equals(s.Name?.Value, name, StringComparison.Ordinal));
        if (sheet?.Id?.Value is not { } id || workbook.GetPartById(id) is not WorksheetPart part)
            return null;
        var rows = new SortedDictionary<uint, Dictionary<string, Cell>>();
        foreach (var row in part.Worksheet.Descendants<Row>())
        {
            var cells = row.Elements<Cell>().Where(c => c.CellReference?.Value is not null)
                .GroupBy(c => c.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            if (row.RowIndex?.Value is { } index)
                rows[index] = cells;
        }
        return rows;
    }
}
