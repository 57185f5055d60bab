using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xanh.Publishing.Annexes;

/// <summary>The formats of our workbooks. Numbers and dates carry a format, so that Office shows them as its own language does.</summary>
internal static class SheetStyles
{
    private const uint DecimalFormat = 164;
    private const uint DateFormat = 165;
    private const uint PercentFormat = 9;
    private const uint IntegerFormat = 3;

    public static Stylesheet Build() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DecimalFormat, FormatCode = "#,##0.####" },
            new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd/mm/yyyy" }),
        Fonts(),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill { PatternType = PatternValues.Solid, ForegroundColor = new ForegroundColor { Rgb = "FF1B6B3A" } })),
        new Borders(new Border(), ThinBorder()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(font: 1),
            Format(font: 2, fill: 2, border: 1, vertical: VerticalAlignmentValues.Center),
            Format(border: 1),
            Format(border: 1, number: IntegerFormat),
            Format(border: 1, number: DecimalFormat),
            Format(border: 1, number: DateFormat),
            Format(border: 1, number: PercentFormat),
            Format(font: 3, border: 1),
            Format(font: 3, border: 1, number: IntegerFormat)));

    private static Fonts Fonts() => new(
        new Font(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }),
        new Font(new Bold(), new FontSize { Val = 14 }, new FontName { Val = "Times New Roman" }),
        new Font(new Bold(), new FontSize { Val = 12 }, new Color { Rgb = "FFFFFFFF" }, new FontName { Val = "Times New Roman" }),
        new Font(new Bold(), new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }));

    private static CellFormat Format(
        uint font = 0, uint fill = 0, uint border = 0, uint number = 0, VerticalAlignmentValues? vertical = null) =>
        new(new Alignment { WrapText = border > 0, Vertical = vertical ?? VerticalAlignmentValues.Top })
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = number,
            ApplyFont = true,
            ApplyFill = fill > 0,
            ApplyBorder = border > 0,
            ApplyNumberFormat = number > 0,
            ApplyAlignment = true,
        };

    private static Border ThinBorder() => new(
        Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>(), new DiagonalBorder());

    private static T Edge<T>()
        where T : BorderPropertiesType, new()
    {
        var edge = new T { Style = BorderStyleValues.Thin };
        edge.Append(new OpenXmlElement[] { new Color { Rgb = "FFB8C4BC" } });
        return edge;
    }
}
