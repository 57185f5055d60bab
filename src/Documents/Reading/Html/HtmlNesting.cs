namespace Xanh.Documents.Reading.Html;

/// <summary>A cheap look at how deep elements are nested, before a parser spends time on them.</summary>
internal static class HtmlNesting
{
    private const int Deepest = 4000;
    private const int DeepestTable = 100;

    // Elements whose end tag is often left out or that have none do not count.
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot", "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr", "embed", "source", "param",
    };

    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        var tables = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closing = html[at + 1] == '/';
            var start = at + (closing ? 2 : 1);
            var end = start;
            while (end < html.Length && end - start < 12 && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            if (end == start || Uncounted.Contains(html[start..end]))
                continue;
            depth = closing ? Math.Max(0, depth - 1) : depth + 1;
            if (html.AsSpan(start, end - start).Equals("table", StringComparison.OrdinalIgnoreCase))
                tables = closing ? Math.Max(0, tables - 1) : tables + 1;
            if (depth > Deepest || tables > DeepestTable)
                return true;
        }
        return false;
    }
}
