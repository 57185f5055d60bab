using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.Publishing.Reporting;

/// <summary>Formats of the cells of a unit's workbook. The number is the index in the workbook's styles.</summary>
internal static class SheetLook
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Header = 2;
    public const uint Section = 3;
    public const uint Locked = 4;
    public const uint OpenText = 5;
    public const uint OpenNumber = 6;
    public const uint LockedNumber = 7;
    public const uint Note = 8;

    private const uint NumberFormat = 164;
    private const uint TextFormat = 49;

    public static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = NumberFormat, FormatCode = "#,##0.######" }),
        new Fonts(Letters(), Letters(14, bold: true), Letters(bold: true, colour: "FFFFFFFF"), Letters(bold: true), Letters(colour: "FF4A5A50")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FF1B6B3A"),
            Solid("FFE4F0E8"),
            Solid("FFFFF8DC")),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(font: 1),
            Format(font: 2, fill: 2, border: 1),
            Format(font: 3, fill: 3, border: 1),
            Format(border: 1),
            Format(fill: 4, border: 1, number: TextFormat, open: true),
            Format(fill: 4, border: 1, number: NumberFormat, open: true),
            Format(border: 1, number: NumberFormat),
            Format(font: 4)));

    private static Font Letters(double size = 12, bool bold = false, string? colour = null)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (colour is not null)
            font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill { PatternType = PatternValues.Solid, ForegroundColor = new ForegroundColor { Rgb = colour } });

    private static CellFormat Format(uint font = 0, uint fill = 0, uint border = 0, uint number = 0, bool open = false)
    {
        var format = new CellFormat(new Alignment { WrapText = border > 0, Vertical = VerticalAlignmentValues.Top })
        {
            FontId = font, FillId = fill, BorderId = border, NumberFormatId = number,
            ApplyFont = true, ApplyFill = fill > 0, ApplyBorder = border > 0, ApplyNumberFormat = number > 0, ApplyAlignment = true, ApplyProtection = open,
        };
        if (open)
            format.Append(new Protection { Locked = false });
        return format;
    }

    private static Border Thin() => new(Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>(), new DiagonalBorder());

    private static T Edge<T>()
        where T : BorderPropertiesType, new()
    {
        var edge = new T { Style = BorderStyleValues.Thin };
        edge.Append(new OpenXmlElement[] { new Color { Rgb = "FFB8C4BC" } });
        return edge;
    }
}
