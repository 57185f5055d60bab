namespace Xanh.Architecture.Tests.Rules;

/// <summary>Names that say nothing, or say something else in .NET.</summary>
internal static class Naming
{
    private static readonly HashSet<string> Banned = new(StringComparer.Ordinal) { "Task", "Document", "Info", "Data" };

    private static readonly string[] BannedEndings = ["Manager", "Helper", "Helpers", "Util", "Utils"];

    public static IEnumerable<string> Violations(IEnumerable<string> fullNames) => fullNames.Where(fullName =>
    {
        var name = fullName.Split('.')[^1].Split('`')[0];
        // What the Razor compiler makes of a component bears its own suffix.
        return !name.StartsWith("__Generated__", StringComparison.Ordinal) && (Banned.Contains(name) || BannedEndings.Any(e => name.EndsWith(e, StringComparison.Ordinal)));
    });
}
