using AngleSharp;
using AngleSharp.Html.Dom;

namespace Xanh.EndToEnd.Tests;

/// <summary>The addresses that links lead to from the first page on: at most a few for each page template.</summary>
internal sealed class SiteMap
{
    private const int PerRoute = 3;

    private readonly Dictionary<string, List<string>> pages = new(StringComparer.Ordinal);

    /// <summary>Addresses by page template, as paths without query.</summary>
    public IReadOnlyDictionary<string, List<string>> Pages => pages;

    /// <summary>What answered with something other than success, with the page that links to it.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>Links to files (tables for download), as paths with query.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    public static async Task<SiteMap> WalkAsync(Uri start)
    {
        var map = new SiteMap();
        using var client = new HttpClient { BaseAddress = start };
        using var parser = BrowsingContext.New();
        var open = new Queue<(string Path, string From)>([("/", "")]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        while (open.TryDequeue(out var next))
        {
            using var response = await client.GetAsync(next.Path);
            if (!response.IsSuccessStatusCode)
                map.Broken.Add($"{response.ReasonPhrase} {next.Path} (linked from {next.From})");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            using var page = await parser.OpenAsync(r => r.Content(response.Content.ReadAsStream()).Address(new Uri(start, next.Path)));
            foreach (var link in page.QuerySelectorAll("a[href]").Cast<IHtmlAnchorElement>())
            {
                if (map.Wanted(new Uri(link.Href), start) is { } path && seen.Add(path))
                    open.Enqueue((path, next.Path));
            }
        }
        return map;
    }

    /// <summary>The path to visit for a link; null when it leads away or to one more of what was seen often enough.</summary>
    private string? Wanted(Uri link, Uri start)
    {
        if (link.Authority != start.Authority)
            return null;
        if (PageRoutes.Of(link.AbsolutePath) is { } route)
        {
            var known = pages.TryGetValue(route, out var list) ? list : pages[route] = [];
            if (known.Contains(link.AbsolutePath, StringComparer.Ordinal) || known.Count >= PerRoute)
                return null;
            known.Add(link.AbsolutePath);
            return link.AbsolutePath;
        }
        Files.Add(link.PathAndQuery);
        return link.PathAndQuery;
    }
}
