using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>The lists of a document (<c>numbering.xml</c>).</summary>
internal sealed class Numbering
{
    /// <summary>Levels a list can have.</summary>
    public const int Levels = 9;

    private readonly Dictionary<int, NumberingLevel[]> definitions = [];
    private readonly Dictionary<int, string> linkedStyles = [];
    private readonly Dictionary<int, NumberingList> lists = [];

    public static Numbering Empty => new();

    public static Numbering Read(XmlReader xml)
    {
        var numbering = new Numbering();
        while (xml.NextInside(depth: -1))
        {
            if (xml.LocalName == "abstractNum")
                numbering.AddDefinition(xml);
            else if (xml.LocalName == "num")
                numbering.AddList(xml);
        }
        return numbering;
    }

    public NumberingList? List(int id) => lists.GetValueOrDefault(id);

    /// <summary>One level of a list, its overrides and linked styles followed; null when the list has no such level.</summary>
    public NumberingLevel? Level(NumberingList list, int level, StyleSheet styles) =>
        list.Overrides.TryGetValue(level, out var own) ? own : Definition(list.DefinitionId, styles, hops: 0)?[level];

    /// <summary>The level that stands for a paragraph style; 0 when none does.</summary>
    public int LevelOfStyle(NumberingList list, string styleId, StyleSheet styles)
    {
        var levels = Definition(list.DefinitionId, styles, hops: 0);
        return levels is null ? 0 : Math.Max(0, Array.FindIndex(levels, l => l.StyleId == styleId));
    }

    private NumberingLevel[]? Definition(int id, StyleSheet styles, int hops)
    {
        if (hops < 5 && linkedStyles.TryGetValue(id, out var style) && styles.NumberingOf(style) is { } linked && lists.TryGetValue(linked, out var list))
            return Definition(list.DefinitionId, styles, hops + 1) ?? definitions.GetValueOrDefault(id);
        return definitions.GetValueOrDefault(id);
    }

    private void AddDefinition(XmlReader xml)
    {
        var id = xml.Number("abstractNumId") ?? 0;
        var levels = new NumberingLevel[Levels];
        Array.Fill(levels, NumberingLevel.Silent);
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            if (xml.LocalName == "lvl" && xml.Number("ilvl") is >= 0 and < Levels and { } level)
                levels[level] = ReadLevel(xml);
            else if (xml.LocalName == "numStyleLink" && xml.Attribute("val") is { } style)
                linkedStyles[id] = style;
        }
        definitions[id] = levels;
    }

    private void AddList(XmlReader xml)
    {
        var id = xml.Number("numId") ?? 0;
        var definition = 0;
        var overrides = new Dictionary<int, NumberingLevel>();
        var starts = new Dictionary<int, int>();
        var level = 0;
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            switch (xml.LocalName)
            {
                case "abstractNumId":
                    definition = xml.Number("val") ?? 0;
                    break;
                case "lvlOverride":
                    level = Math.Clamp(xml.Number("ilvl") ?? 0, 0, Levels - 1);
                    break;
                case "startOverride":
                    starts[level] = xml.Number("val") ?? 1;
                    break;
                case "lvl":
                    overrides[level] = ReadLevel(xml);
                    break;
                default:
                    break;
            }
        }
        lists[id] = new NumberingList(definition, overrides, starts);
    }

    private static NumberingLevel ReadLevel(XmlReader xml)
    {
        var level = new NumberingLevel();
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            level = xml.LocalName switch
            {
                "start" => level with { Start = xml.Number("val") ?? 1 },
                "numFmt" => level with { Format = FormatOf(xml) },
                "lvlText" => level with { Text = xml.Attribute("val") ?? "" },
                "lvlRestart" => level with { RestartAfter = xml.Number("val") },
                "isLgl" => level with { DigitsOnly = xml.IsOn() },
                "suff" => level with { GluedToText = xml.Attribute("val") == "nothing" },
                "pStyle" => level with { StyleId = xml.Attribute("val") },
                "rPr" => level with { Font = RunProperties.Read(xml).Font },
                _ => level,
            };
        }
        return level;
    }

    // Formats of newer versions ("01, 02, 03, ...") stand as custom, beside a plain one for older versions.
    private static string FormatOf(XmlReader xml) => xml.Attribute("val") switch
    {
        null => "decimal",
        "custom" => xml.Attribute("format")?.StartsWith("01", StringComparison.Ordinal) is true ? "decimalZero" : "decimal",
        { } format => format,
    };
}
