namespace Xanh.Architecture.Tests.Rules;

/// <summary>What a pure library never calls: clock, file system, processes, current culture.</summary>
internal static class Purity
{
    private static readonly string[] Impure =
    [
        "System.IO.File.", "System.IO.FileInfo.", "System.IO.FileStream.", "System.IO.Directory.", "System.IO.DirectoryInfo.",
        "System.IO.Path.GetTemp", "System.Diagnostics.Process.", "System.Diagnostics.ProcessStartInfo.", "System.Net.",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
        "System.Globalization.CultureInfo.get_Current", "System.Environment.GetEnvironmentVariable", "System.Console.",
    ];

    // Encoding of characters; it touches no network.
    private const string Harmless = "System.Net.WebUtility.";

    public static IEnumerable<string> Violations(IEnumerable<string> calledMembers) => calledMembers.Where(member =>
        !member.StartsWith(Harmless, StringComparison.Ordinal) && Impure.Any(i => member.StartsWith(i, StringComparison.Ordinal)));
}
