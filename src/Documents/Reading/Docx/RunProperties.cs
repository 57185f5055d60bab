using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>The look of characters as far as reading needs it; null where an element does not say.</summary>
internal readonly record struct RunProperties
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Capitals { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>The font name; empty for a font of the theme.</summary>
    public string? Font { get; init; }

    public string? StyleId { get; init; }

    /// <summary>The paragraph mark was deleted or moved away under change tracking (only in the properties of a mark).</summary>
    public bool MarkDeleted { get; init; }

    /// <summary>Reads <c>w:rPr</c>.</summary>
    public static RunProperties Read(XmlReader xml)
    {
        var properties = default(RunProperties);
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            properties = xml.LocalName switch
            {
                "b" => properties with { Bold = xml.IsOn() },
                "i" => properties with { Italic = xml.IsOn() },
                "caps" => properties with { Capitals = xml.IsOn() },
                "vanish" => properties with { Hidden = xml.IsOn() },
                "rStyle" => properties with { StyleId = xml.Attribute("val") },
                "rFonts" => properties with { Font = FontOf(xml) },
                "del" or "moveFrom" => properties with { MarkDeleted = true },
                _ => properties,
            };
            if (xml.LocalName == "rPrChange")
                xml.SkipContent();
        }
        return properties;
    }

    /// <summary>These properties, with <paramref name="under"/> where they do not say.</summary>
    public RunProperties Over(RunProperties under) => new()
    {
        Bold = Bold ?? under.Bold,
        Italic = Italic ?? under.Italic,
        Capitals = Capitals ?? under.Capitals,
        Hidden = Hidden ?? under.Hidden,
        Font = Font ?? under.Font,
        StyleId = StyleId,
    };

    private static string? FontOf(XmlReader xml) =>
        xml.Attribute("ascii") ?? xml.Attribute("hAnsi") ?? (xml.Attribute("asciiTheme") is null ? null : "");
}
