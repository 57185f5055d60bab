using AngleSharp;
using AngleSharp.Html.Dom;

namespace Xanh.EndToEnd.Tests;

/// <summary>The addresses that links lead to from the first page on: at most a few for each page template.</summary>
internal sealed class SiteMap
{
    private const int PerRoute = 3;

    // A page with a query (a tab, a filter, an item shown) may hold links of its own.
    private const int PerQuery = 3;

    private readonly Dictionary<string, List<string>> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SignedIn?> visitors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> queries = new(StringComparer.Ordinal);

    /// <summary>Addresses by page template, as paths without query.</summary>
    public IReadOnlyDictionary<string, List<string>> Pages => pages;

    /// <summary>What answered with something other than success, with the page that links to it.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>Links to files (tables for download), as paths with query.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Walks as the public, then as each of the people: what the public cannot reach is theirs.</summary>
    public static async Task<SiteMap> WalkAsync(Uri start, IReadOnlyList<SignedIn> people)
    {
        var whole = new SiteMap();
        foreach (var visitor in people.Prepend(null))
        {
            var seen = await WalkAsync(start, visitor);
            whole.Broken.AddRange(seen.Broken);
            whole.Files.UnionWith(seen.Files);
            foreach (var (route, addresses) in seen.pages.Where(p => whole.visitors.TryAdd(p.Key, visitor)))
                whole.pages[route] = addresses;
        }
        return whole;
    }

    /// <summary>Who is to be signed in to see the pages of a template; null when everybody sees them.</summary>
    public SignedIn? VisitorOf(string route) => visitors.GetValueOrDefault(route);

    private static async Task<SiteMap> WalkAsync(Uri start, SignedIn? visitor)
    {
        var map = new SiteMap();
        using var client = visitor?.NewClient() ?? new HttpClient { BaseAddress = start };
        using var parser = BrowsingContext.New();
        var open = new Queue<(string Path, string From)>([("/", "")]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        while (open.TryDequeue(out var next))
        {
            using var response = await client.GetAsync(next.Path);
            if (!response.IsSuccessStatusCode)
                map.Broken.Add($"{response.ReasonPhrase} {next.Path} (linked from {next.From}, as {visitor?.UserName ?? "the public"})");
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
        if (PageRoutes.Of(link.AbsolutePath) is not { } route)
        {
            Files.Add(link.PathAndQuery);
            return link.PathAndQuery;
        }
        var known = pages.TryGetValue(route, out var list) ? list : pages[route] = [];
        if (!known.Contains(link.AbsolutePath, StringComparer.Ordinal))
        {
            if (known.Count >= PerRoute)
                return null;
            known.Add(link.AbsolutePath);
        }
        return link.Query.Length == 0 || IsWantedQuery(route, link.Query) ? link.PathAndQuery : null;
    }

    private bool IsWantedQuery(string route, string query)
    {
        var shape = route + "?" + string.Join('&', query.TrimStart('?').Split('&').Select(part => part.Split('=')[0]));
        return (queries[shape] = queries.GetValueOrDefault(shape) + 1) <= PerQuery;
    }
}
