namespace Xanh.Web.Access;

/// <summary>A browser's own long name, as people know it.</summary>
internal static class BrowserName
{
    // The first that occurs counts: most browsers also name those they descend from.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("coc_coc", "Cốc Cốc"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string? userAgent)
    {
        if (string.IsNullOrWhiteSpace(userAgent))
            return "?";
        var name = string.Join(" · ", new[] { First(Browsers, userAgent), First(Systems, userAgent) }.Where(n => n is not null));
        return name.Length > 0 ? name : userAgent;
    }

    private static string? First((string Sign, string Name)[] known, string userAgent) =>
        known.Where(k => userAgent.Contains(k.Sign, StringComparison.OrdinalIgnoreCase)).Select(k => k.Name).FirstOrDefault();
}
