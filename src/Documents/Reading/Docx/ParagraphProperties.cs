using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>The properties of a paragraph as far as reading needs them; null where an element does not say.</summary>
internal readonly record struct ParagraphProperties
{
    public string? StyleId { get; init; }

    public Alignment? Alignment { get; init; }

    /// <summary>The list the paragraph belongs to; 0 takes it out of the list of its style.</summary>
    public int? NumberingId { get; init; }

    /// <summary>The level in the list, from 0.</summary>
    public int? Level { get; init; }

    public bool MarkDeleted { get; init; }

    /// <summary>Reads <c>w:pPr</c>.</summary>
    public static ParagraphProperties Read(XmlReader xml)
    {
        var properties = default(ParagraphProperties);
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            properties = xml.LocalName switch
            {
                "pStyle" => properties with { StyleId = xml.Attribute("val") },
                "jc" => properties with { Alignment = AlignmentOf(xml.Attribute("val")) },
                "numId" => properties with { NumberingId = xml.Number("val") },
                "ilvl" => properties with { Level = xml.Number("val") },
                "rPr" => properties with { MarkDeleted = RunProperties.Read(xml).MarkDeleted },
                _ => properties,
            };
            if (xml.LocalName is "pPrChange" or "numberingChange" or "sectPr")
                xml.SkipContent();
        }
        return properties;
    }

    private static Alignment AlignmentOf(string? value) => value switch
    {
        "center" => Reading.Alignment.Centre,
        "right" or "end" => Reading.Alignment.Right,
        "both" or "distribute" or "lowKashida" or "mediumKashida" or "highKashida" or "thaiDistribute" => Reading.Alignment.Justified,
        _ => Reading.Alignment.Left,
    };
}
