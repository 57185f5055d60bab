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

    /// <summary>The template that an address was made from; the one with the fewest placeholders when several fit.</summary>
    public static string? Of(string path) => All
        .Where(route => Regex.IsMatch(path, Pattern(route), RegexOptions.NonBacktracking))
        .MinBy(route => route.Count(c => c == '{'));

    private static string Pattern(string route) =>
        "^" + string.Join('/', route.Split('/').Select(part => part.StartsWith('{') ? "[^/]+" : Regex.Escape(part))) + "$";
}
