using System.Globalization;
using System.Xml;
using Xanh.Documents.Reading.Containers;
using Xanh.Documents.Reading.Xlsx;

namespace Xanh.Documents.Reading.Rows;

/// <summary>Walks the rows of one sheet of an .xlsx.</summary>
internal sealed class XlsxRowReader : RowReader
{
    private const double MostSheetRows = 1_048_576;

    private readonly OfficePackage package;
    private readonly Workbook workbook;
    private readonly string? part;
    private XmlReader? xml;
    private readonly Func<bool> step;
    private int number;
    private int last;

    public XlsxRowReader(OfficePackage package, Workbook workbook, string? part, string fileName)
        : base(fileName)
    {
        (this.package, this.workbook, this.part) = (package, workbook, part is not null && package.Has(part) ? part : null);
        step = NextRow;
    }

    public override double Share => Math.Min(1, number / (last > 0 ? last : MostSheetRows));

    protected override bool Step() => part is not null && package.Step(part, step);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            xml?.Dispose();
    }

    private bool NextRow()
    {
        xml ??= package.OpenPart(part!);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
                return false;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "dimension" && CellRange.Parse(xml.GetAttribute("ref")) is { } filled)
                last = filled.Last.Row + 1;
            if (xml.LocalName != "row")
                continue;
            number = xml.Number("r") ?? number + 1;
            Row.Begin(number);
            if (!xml.IsEmptyElement)
                ReadCells();
            if (Row.Count > 0)
                return true;
        }
        return false;
    }

    private void ReadCells()
    {
        var depth = xml!.Depth;
        var column = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
                continue;
            var (type, style) = (' ', -1);
            column++;
            while (xml.MoveToNextAttribute())
            {
                if (xml.LocalName == "r")
                    column = CellReference.Parse(xml.Value)?.Column ?? column;
                else if (xml.LocalName == "t")
                    type = TypeOf(xml.Value);
                else if (xml.LocalName == "s" && int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                    style = index;
            }
            xml.MoveToElement();
            if (!xml.IsEmptyElement)
                Row.Set(column, ReadCell(type, style));
        }
    }

    // s shared text, t text in place, e error, b yes or no, d day as ISO, n number.
    private static char TypeOf(string value) => value switch
    {
        "s" => 's',
        "str" or "inlineStr" => 't',
        "e" => 'e',
        "b" => 'b',
        "d" => 'd',
        _ => 'n',
    };

    private RowCell ReadCell(char type, int style)
    {
        var depth = xml!.Depth;
        var text = "";
        var hasFormula = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "v":
                    text = xml.ReadContent();
                    break;
                case "is":
                    text = Workbook.ReadRichText(xml);
                    break;
                case "f":
                    hasFormula = true;
                    xml.SkipContent();
                    break;
                default:
                    xml.SkipContent();
                    break;
            }
        }
        var (shown, kind) = Shown(text, type, style);
        return new RowCell(shown, shown.Length == 0 ? RowCellKind.Empty : kind, hasFormula);
    }

    private (string Text, RowCellKind Kind) Shown(string text, char type, int style) => type switch
    {
        's' => (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < workbook.SharedTexts.Count ? workbook.SharedTexts[index].Trim() : "", RowCellKind.Text),
        't' => (text.Trim(), RowCellKind.Text),
        'e' => (text, RowCellKind.Error),
        'b' => (text == "1" ? "TRUE" : "FALSE", RowCellKind.Text),
        'd' => (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day) ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : text, RowCellKind.Day),
        _ => SheetNumber.Read(text.Trim(), workbook.Formats.Of(style < 0 ? null : style), workbook.IsDate1904),
    };
}
