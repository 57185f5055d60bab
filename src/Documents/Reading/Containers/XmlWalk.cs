using System.Text;
using System.Xml;

namespace Xanh.Documents.Reading.Containers;

/// <summary>Steps of a forward walk over XML.</summary>
/// <remarks>
/// The convention of every walk here: a method called on a start tag leaves the reader on the matching end tag (or where it was, for an
/// empty element), so the caller's loop <c>while (xml.NextInside(depth))</c>, with the depth from <see cref="InnerDepth"/>, goes on behind
/// it. Elements nobody handles are stepped into.
/// </remarks>
internal static class XmlWalk
{
    /// <summary>The depth to walk inside the current element with; for an empty element one that ends the walk at once.</summary>
    public static int InnerDepth(this XmlReader xml) => xml.IsEmptyElement ? int.MaxValue : xml.Depth;

    /// <summary>Moves to the next start tag below <paramref name="depth"/>; false at the end of the element of that depth.</summary>
    public static bool NextInside(this XmlReader xml, int depth)
    {
        if (depth == int.MaxValue)
            return false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
        }
        return false;
    }

    /// <summary>Moves over the content of the current element.</summary>
    public static void SkipContent(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            // Only moving on.
        }
    }

    /// <summary>The characters directly and deeper inside the current element.</summary>
    public static string ReadContent(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var depth = xml.Depth;
        string? first = null;
        StringBuilder? more = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            if (first is null)
                first = xml.Value;
            else
                (more ??= new StringBuilder(first)).Append(xml.Value);
        }
        return more?.ToString() ?? first ?? "";
    }

    /// <summary>The attribute of that local name in any namespace (transitional and strict files differ in it), or null.</summary>
    public static string? Attribute(this XmlReader xml, string localName)
    {
        if (!xml.HasAttributes)
            return null;
        string? value = null;
        while (value is null && xml.MoveToNextAttribute())
        {
            if (string.Equals(xml.LocalName, localName, StringComparison.Ordinal))
                value = xml.Value;
        }
        xml.MoveToElement();
        return value;
    }

    /// <summary>The whole number in that attribute, or null when it is missing or no number.</summary>
    public static int? Number(this XmlReader xml, string localName) =>
        int.TryParse(xml.Attribute(localName), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>An on/off property: on unless its value says off.</summary>
    public static bool IsOn(this XmlReader xml) => xml.Attribute("val") is not ("0" or "false" or "off" or "none");
}
