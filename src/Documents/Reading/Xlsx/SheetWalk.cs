using System.Globalization;
using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Xlsx;

/// <summary>Reads one sheet: what its cells show, until there are too many of them.</summary>
internal sealed class SheetWalk(string fileName, Workbook workbook, ReadContext context)
{
    /// <exception cref="ReadRefusedException"><c>table-too-large</c>.</exception>
    public SheetGrid Read(XmlReader xml)
    {
        var grid = new SheetGrid();
        var (row, column) = (-1, -1);
        while (xml.NextInside(depth: -1))
        {
            switch (xml.LocalName)
            {
                case "row":
                    context.Cancellation.ThrowIfCancellationRequested();
                    row = (xml.Number("r") ?? row + 2) - 1;
                    column = -1;
                    break;
                case "c":
                    // Places may be left out when cells follow each other without gaps.
                    var place = CellReference.Parse(xml.GetAttribute("r")) ?? new CellReference(Math.Max(row, 0), column + 1);
                    column = place.Column;
                    ReadCell(xml, grid, place);
                    break;
                case "mergeCell" when CellRange.Parse(xml.GetAttribute("ref")) is { } merge:
                    grid.Merges.Add(merge);
                    break;
                default:
                    break;
            }
        }
        return grid;
    }

    private void ReadCell(XmlReader xml, SheetGrid grid, CellReference place)
    {
        var type = xml.GetAttribute("t");
        var style = xml.Number("s");
        string? value = null;
        string? inline = null;
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            if (xml.LocalName == "v")
                value = xml.ReadContent();
            else if (xml.LocalName == "is")
                inline = Workbook.ReadRichText(xml);
            else
                xml.SkipContent();
        }
        var text = (inline ?? (value is null ? "" : Shown(value, type, style))).Trim();
        if (text.Length == 0)
            return;
        if (place.Row >= context.Limits.TableRows || Math.BigMul(place.Row + 1, Math.Max(grid.ColumnCount, place.Column + 1)) > context.Limits.TableCells)
            throw TooLarge();
        grid.Add(place, text);
    }

    private string Shown(string value, string? type, int? style)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < workbook.SharedTexts.Count
                    ? workbook.SharedTexts[index]
                    : "";
            case "b":
                return value.Trim() == "1" ? "TRUE" : "FALSE";
            case "str" or "e" or "inlineStr":
                return value;
            case "d":
                return DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
                    ? date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
                    : value;
            default:
                return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? workbook.Formats.Of(style).Write(number, workbook.IsDate1904)
                    : value;
        }
    }

    private ReadRefusedException TooLarge() => ReadRefusedException.Of(
        "table-too-large",
        fileName,
        context.Limits.TableRows.ToString(CultureInfo.InvariantCulture),
        context.Limits.TableCells.ToString(CultureInfo.InvariantCulture));
}
