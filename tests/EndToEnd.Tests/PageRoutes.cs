using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.Hosting;
using Xanh.Web;

namespace Xanh.EndToEnd.Tests;

/// <summary>The address templates of all pages, read from the compiled pages, so that a new page is tested without anybody remembering.</summary>
internal static class PageRoutes
{
    public static IReadOnlyList<string> All { get; } = [.. typeof(WebApplicationParts).Assembly
        .GetCustomAttributes<RazorCompiledItemAttribute>()
        .SelectMany(item => item.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>())
        .Where(metadata => metadata.Key == "RouteTemplate")
        .Select(metadata => "/" + metadata.Value.TrimStart('/'))
        .Order(StringComparer.Ordinal)];

    /// <summary>Pages for errors; nothing links to them.</summary>
    public static bool IsForErrors(string route) => route.StartsWith("/loi", StringComparison.Ordinal);

    // Built once: an address is looked up for every link of every page.
    private static readonly List<(string Route, Regex Pattern)> Patterns = [.. All
        .OrderBy(route => route.Count(c => c == '{'))
        .Select(route => (route, new Regex(Pattern(route), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))))];

    /// <summary>The template that an address was made from; the one with the fewest placeholders when several fit.</summary>
    public static string? Of(string path) => Patterns.Find(p => p.Pattern.IsMatch(path)).Route;

    private static string Pattern(string route) =>
        "^" + string.Join('/', route.Split('/').Select(part => part switch
        {
            ['{', .. var name] when name.EndsWith(":guid}", StringComparison.Ordinal) => "[0-9A-Fa-f-]{32,36}",
            ['{', .. var name] when name.EndsWith(":int}", StringComparison.Ordinal) => "[0-9]+",
            ['{', ..] => "[^/]+",
            _ => Regex.Escape(part),
        })) + "$";
}
