using AngleSharp.Dom;

namespace Xanh.Documents.Reading.Html;

/// <summary>Finds the element of a page that holds the paper or the article: the smallest one with nearly all running text and every sign of an official paper.</summary>
internal static class ContentFinder
{
    // A child that holds this share of its parent's text outside links is the content.
    private const double ContentShare = 0.8;
    private const double CellShare = 0.93;
    private const double NamedShare = 0.5;

    public static IElement Find(IElement body, HtmlVisibility visibility)
    {
        var mass = new TextMass(body, visibility.IsHidden);
        var content = body;
        while (Heaviest(content, mass, visibility) is { } inner)
            content = inner;
        return content;
    }

    private static IElement? Heaviest(IElement content, TextMass mass, HtmlVisibility visibility)
    {
        var all = mass.Of(content);
        foreach (var child in content.Children.Where(child => !visibility.IsHidden(child) && IsContainer(child)))
        {
            var own = mass.Of(child);
            if (own.Plain >= Needed(child) * all.Plain && own.Signs == all.Signs && own.Plain > 0)
                return child;
        }
        return null;
    }

    private static double Needed(IElement child) => child.LocalName switch
    {
        "table" or "tbody" or "tr" or "td" => CellShare,
        _ => IsNamedContent(child) ? NamedShare : ContentShare,
    };

    private static bool IsContainer(IElement element) => element.LocalName switch
    {
        "div" or "article" or "main" or "section" or "form" or "center" or "font" or "span" => true,
        "table" => element.GetElementsByTagName("td").Length > 0 && HoldsOneGreatCell(element),
        "tbody" or "tr" => true,
        "td" => element.QuerySelector("p, div, br") is not null,
        _ => false,
    };

    // A table that frames the page has one cell with nearly all of the text; a table of data has many.
    private static bool HoldsOneGreatCell(IElement table)
    {
        var whole = table.TextContent.Length;
        return table.QuerySelectorAll("td").Take(50).Any(cell => cell.TextContent.Length >= CellShare * whole && cell.QuerySelectorAll("p, div, br").Take(3).Count() == 3);
    }

    private static bool IsNamedContent(IElement element) =>
        element.LocalName is "article" or "main"
        || (element.Id ?? "").Contains("content", StringComparison.OrdinalIgnoreCase)
        || (element.ClassName ?? "").Contains("content", StringComparison.OrdinalIgnoreCase)
        || (element.Id ?? "").Contains("noi-dung", StringComparison.OrdinalIgnoreCase)
        || (element.Id ?? "").Contains("noidung", StringComparison.OrdinalIgnoreCase);
}
