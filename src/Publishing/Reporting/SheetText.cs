using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.Publishing.Reporting;

/// <summary>The texts and formats of an uploaded workbook.</summary>
internal sealed class SheetText(WorkbookPart workbook)
{
    private readonly List<string> shared = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(Words) ?? []];
    private readonly HashSet<uint> percents = Percents(workbook);

    /// <summary>What stands in a cell, as text; numbers as the file holds them.</summary>
    public string Of(Cell? cell)
    {
        if (cell is null)
            return "";
        if (cell.DataType?.Value == CellValues.InlineString)
            return cell.InlineString is { } inline ? Words(inline) : "";
        var raw = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value == CellValues.SharedString)
            return int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "";
        return raw;
    }

    /// <summary>Whether a cell holds a real number.</summary>
    public static bool IsNumber(Cell cell) => cell.DataType is null || cell.DataType.Value == CellValues.Number;

    /// <summary>Whether a cell shows its number as percent.</summary>
    public bool IsPercent(Cell cell) => cell.StyleIndex is { } style && percents.Contains(style.Value);

    private static string Words(DocumentFormat.OpenXml.OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(t => t.Ancestors<PhoneticRun>().FirstOrDefault() is null).Select(t => t.Text));

    private static HashSet<uint> Percents(WorkbookPart workbook)
    {
        if (workbook.WorkbookStylesPart?.Stylesheet is not { } styles)
            return [];
        var own = styles.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.FormatCode?.Value?.Contains('%', StringComparison.Ordinal) == true).Select(f => f.NumberFormatId?.Value ?? 0).ToHashSet() ?? [];
        return styles.CellFormats?.Elements<CellFormat>().Select((f, i) => (Format: f.NumberFormatId?.Value ?? 0, Index: (uint)i)).Where(f => f.Format is 9 or 10 || own.Contains(f.Format)).Select(f => f.Index).ToHashSet() ?? [];
    }
}
