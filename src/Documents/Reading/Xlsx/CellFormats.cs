using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Xlsx;

/// <summary>The number formats of a workbook, by the style number that cells carry (<c>styles.xml</c>).</summary>
internal sealed class CellFormats
{
    private readonly List<CellFormat> byStyle = [];

    public static CellFormats None => new();

    public static CellFormats Read(XmlReader xml)
    {
        var formats = new CellFormats();
        var own = new Dictionary<int, CellFormat>();
        var inCellStyles = false;
        while (xml.NextInside(depth: -1))
        {
            switch (xml.LocalName)
            {
                case "numFmt" when xml.Number("numFmtId") is { } id:
                    own[id] = CellFormat.OfCode(xml.Attribute("formatCode") ?? "");
                    break;
                case "cellXfs":
                    inCellStyles = true;
                    break;
                case "xf" when inCellStyles:
                    var format = xml.Number("numFmtId") ?? 0;
                    formats.byStyle.Add(own.TryGetValue(format, out var known) ? known : CellFormat.OfBuiltIn(format));
                    break;
                case "cellStyles" or "dxfs":
                    return formats;
                default:
                    break;
            }
        }
        return formats;
    }

    public CellFormat Of(int? style) => style is { } index && index >= 0 && index < byStyle.Count ? byStyle[index] : CellFormat.General;
}
