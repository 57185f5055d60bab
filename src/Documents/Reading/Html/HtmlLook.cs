using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Xanh.Documents.Reading.Html;

/// <summary>The look that an element gives to the text in it.</summary>
internal readonly partial record struct HtmlLook(bool Bold, bool Italic, Alignment Alignment, bool InLink, bool Preformatted)
{
    public HtmlLook Within(IElement element)
    {
        var style = element.GetAttribute("style") is { Length: < 4000 } given ? given : "";
        return new HtmlLook(
            element.LocalName is "b" or "strong" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || BoldStyle().IsMatch(style) || (Bold && !PlainStyle().IsMatch(style)),
            Italic || element.LocalName is "i" or "em" || ItalicStyle().IsMatch(style),
            AlignmentOf(element, style) ?? Alignment,
            InLink || element.LocalName == "a",
            Preformatted || element.LocalName == "pre");
    }

    private static Alignment? AlignmentOf(IElement element, string style)
    {
        if (element.LocalName == "center")
            return Alignment.Centre;
        var match = AlignStyle().Match(style);
        return (match.Success ? match.Groups["side"].Value : element.GetAttribute("align") ?? "").ToLowerInvariant() switch
        {
            "center" => Alignment.Centre,
            "left" or "start" => Alignment.Left,
            "right" or "end" => Alignment.Right,
            "justify" => Alignment.Justified,
            _ => null,
        };
    }

    [GeneratedRegex(@"font-weight\s*:\s*(?:bold|[6-9]00)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoldStyle();

    [GeneratedRegex(@"font-weight\s*:\s*(?:normal|[1-5]00)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlainStyle();

    [GeneratedRegex(@"font-style\s*:\s*italic", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItalicStyle();

    [GeneratedRegex(@"text-align\s*:\s*(?<side>\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlignStyle();
}
