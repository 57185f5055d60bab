using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>How a cell of a Word table is merged.</summary>
internal readonly record struct CellProperties(int GridSpan, bool ContinuesAbove, bool ContinuesLeft)
{
    // Word allows 63 columns; anything beyond that is a slip or an attack.
    public const int MostColumns = 200;

    /// <summary>Reads <c>w:tcPr</c>.</summary>
    public static CellProperties Read(XmlReader xml)
    {
        var properties = default(CellProperties);
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            properties = xml.LocalName switch
            {
                "gridSpan" => properties with { GridSpan = xml.Number("val") ?? 1 },
                "vMerge" => properties with { ContinuesAbove = xml.Attribute("val") is not "restart" },
                "hMerge" => properties with { ContinuesLeft = xml.Attribute("val") is not "restart" },
                _ => properties,
            };
            if (xml.LocalName == "tcPrChange")
                xml.SkipContent();
        }
        return properties;
    }
}
