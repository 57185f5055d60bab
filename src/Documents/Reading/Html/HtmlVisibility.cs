using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Xanh.Documents.Reading.Html;

/// <summary>Tells what of a page people do not see, or see beside the paper on every page of the site.</summary>
internal sealed partial class HtmlVisibility
{
    private static readonly HashSet<string> Mute = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "object", "svg", "canvas", "video", "audio", "map", "head", "title",
        "button", "select", "textarea", "input", "nav", "footer", "del", "dialog", "menu", "datalist",
    };

    private readonly HashSet<string> hiddenClasses = new(StringComparer.OrdinalIgnoreCase);

    public HtmlVisibility(IDocument page)
    {
        foreach (var style in page.QuerySelectorAll("style"))
        {
            foreach (Match rule in HiddenClass().Matches(style.TextContent))
                hiddenClasses.Add(rule.Groups["name"].Value);
        }
    }

    /// <summary>The element and all it holds are not read.</summary>
    public bool IsHidden(IElement element)
    {
        if (Mute.Contains(element.LocalName) || element.HasAttribute("hidden"))
            return true;
        if (element.GetAttribute("style") is { Length: > 0 and < 2000 } style && HiddenStyle().IsMatch(style))
            return true;
        return hiddenClasses.Count > 0 && element.ClassList.Any(hiddenClasses.Contains);
    }

    /// <summary>The element is called a menu, a path, a box of related pages, … by its page; whether that holds must be told from its text.</summary>
    public static bool IsNamedClutter(IElement element) =>
        element.LocalName is "aside" or "header" or "form"
        || Clutter().IsMatch(element.Id ?? "") || Clutter().IsMatch(element.ClassName ?? "");

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"\.(?<name>[\w-]+)\s*\{[^{}]*display\s*:\s*none", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenClass();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:menu|nav|navbar|breadcrumbs?|footer|sidebar|aside|related|lien-?quan|comments?|binh-?luan|share|social|chia-?se|banner|popup|modal|advert\w*|ads?|quang-?cao|login|search|tim-?kiem|tabs?|tools?|toolbar|tags?|pagination|copyright|cookie)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clutter();
}
