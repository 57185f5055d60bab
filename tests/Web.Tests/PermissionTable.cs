using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xanh.Programme.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Tests;

/// <summary>docs/permissions.md as the program has it: which role may do what, and open which page.</summary>
internal static class PermissionTable
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    public static string Of(IEnumerable<Endpoint> endpoints)
    {
        var text = new StringBuilder();
        text.Append("# Who may do what\n\nMade from the program; the test `PermissionTests` compares and says what this page should be.\n");
        text.Append("What no rule covers is closed to everybody. A reporter and a head of unit write for their own unit only.\n\n## Roles and permissions\n\n");
        Row(text, Roles.Select(r => r.ToString()).Prepend("permission"));
        Row(text, Enumerable.Repeat(":-:", Roles.Length).Prepend("---"));
        foreach (var permission in Enum.GetValues<Permission>())
            Row(text, Roles.Select(r => Mark(RolePermissions.Allows(r, permission))).Prepend($"`{permission}`"));
        text.Append("\n## Roles and pages\n\n\"public\": without signing in.\n\n");
        Row(text, Roles.Select(r => r.ToString()).Prepend("public").Prepend("page"));
        Row(text, Enumerable.Repeat(":-:", Roles.Length + 1).Prepend("---"));
        var routes = endpoints.OfType<RouteEndpoint>().Where(e => !IsAsset(e)).GroupBy(AddressOf, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var route in routes)
            Row(text, Roles.Select(r => Mark(route.All(e => Admits(e, r)))).Prepend(Mark(route.All(IsPublic))).Prepend($"`{route.Key}`"));
        return text.ToString();
    }

    /// <summary>The address template.</summary>
    public static string AddressOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    public static bool IsPublic(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Style sheets, scripts, images. A development build also has a place for files of no list, which nothing opens.</summary>
    public static bool IsAsset(Endpoint endpoint) => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null
        || endpoint is RouteEndpoint { RoutePattern.RawText: "{**path:file}" };

    /// <summary>Whether the rules of an endpoint admit somebody with this role alone.</summary>
    public static bool Admits(Endpoint endpoint, Role role) => IsPublic(endpoint)
        || (endpoint.Metadata.GetOrderedMetadata<RequiresAttribute>() is { Count: > 0 } rules
            && rules.All(rule => rule.AnyOf.Count == 0 || rule.AnyOf.Any(p => RolePermissions.Allows(role, p))));

    private static string Mark(bool yes) => yes ? "✓" : " ";

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
