using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>The styles of a document (<c>styles.xml</c>).</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, Style> declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> resolved = new(StringComparer.Ordinal);
    private string? defaultParagraph;
    private RunProperties defaults;

    public static StyleSheet Empty => new();

    public static StyleSheet Read(XmlReader xml)
    {
        var sheet = new StyleSheet();
        while (xml.NextInside(depth: -1))
        {
            if (xml.LocalName == "rPrDefault")
                sheet.defaults = sheet.ReadDefaults(xml);
            else if (xml.LocalName == "style")
                sheet.AddStyle(xml);
        }
        return sheet;
    }

    /// <summary>The paragraph style of that id; the default one for null or an unknown id.</summary>
    public Style OfParagraph(string? id) => Resolve(id is not null && declared.ContainsKey(id) ? id : defaultParagraph);

    /// <summary>The look of a run: its own properties, else its styles', else the document's.</summary>
    /// <remarks>Bold and the like of the two styles cancel each other out: a bold word in a bold heading stands out by being plain.</remarks>
    public RunProperties LookOf(RunProperties own, Style paragraph)
    {
        var run = own.StyleId is null ? default : Resolve(own.StyleId).Run;
        var body = paragraph.Run;
        return new RunProperties
        {
            Bold = own.Bold ?? (defaults.Bold is true || Toggle(run.Bold, body.Bold)),
            Italic = own.Italic ?? (defaults.Italic is true || Toggle(run.Italic, body.Italic)),
            Capitals = own.Capitals ?? (defaults.Capitals is true || Toggle(run.Capitals, body.Capitals)),
            Hidden = own.Hidden ?? (defaults.Hidden is true || Toggle(run.Hidden, body.Hidden)),
            Font = own.Font ?? run.Font ?? body.Font ?? defaults.Font,
        };
    }

    /// <summary>The list that a numbering style points to.</summary>
    public int? NumberingOf(string styleId) => Resolve(styleId).Paragraph.NumberingId;

    private static bool Toggle(bool? one, bool? other) => one is true != other is true;

    private RunProperties ReadDefaults(XmlReader xml)
    {
        var depth = xml.InnerDepth();
        var properties = defaults;
        while (xml.NextInside(depth))
        {
            if (xml.LocalName == "rPr")
                properties = RunProperties.Read(xml);
        }
        return properties;
    }

    private void AddStyle(XmlReader xml)
    {
        var id = xml.Attribute("styleId") ?? "";
        if (xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on")
            defaultParagraph = id;
        string? basedOn = null;
        var name = "";
        var paragraph = default(ParagraphProperties);
        var run = default(RunProperties);
        var depth = xml.InnerDepth();
        while (xml.NextInside(depth))
        {
            switch (xml.LocalName)
            {
                case "name":
                    name = xml.Attribute("val") ?? "";
                    break;
                case "basedOn":
                    basedOn = xml.Attribute("val");
                    break;
                case "pPr":
                    paragraph = ParagraphProperties.Read(xml);
                    break;
                case "rPr":
                    run = RunProperties.Read(xml);
                    break;
                case "tblStylePr":
                    xml.SkipContent();
                    break;
                default:
                    break;
            }
        }
        declared.TryAdd(id, new Style(id, basedOn, name, paragraph, run));
    }

    private Style Resolve(string? id)
    {
        if (id is null || !declared.TryGetValue(id, out var style))
            return Style.None;
        if (resolved.TryGetValue(id, out var known))
            return known;
        // Entered before the base is asked: a style that is based on itself ends here.
        resolved[id] = style;
        var result = style.BasedOn is null ? style : style.Over(Resolve(style.BasedOn));
        resolved[id] = result;
        return result;
    }
}
