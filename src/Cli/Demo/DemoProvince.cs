using Xanh.Programme.Shared;

namespace Xanh.Cli.Demo;

/// <summary>The invented province that comes with the program.</summary>
internal static class DemoProvince
{
    public static CurrentProvince Province { get; } = new("demo");

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "demo");

    public static IReadOnlyList<string> PlanFiles => [.. Directory.EnumerateFiles(Folder, "*.docx").Order(StringComparer.Ordinal)];

    /// <summary>Documents that wait for a reviewer when the demo starts.</summary>
    public static IReadOnlyList<string> WaitingFiles => Directory.Exists(Waiting) ? [.. Directory.EnumerateFiles(Waiting, "*.docx").Order(StringComparer.Ordinal)] : [];

    private static string Waiting => Path.Combine(Folder, "sua-doi");

    public static string UnitsFile => Path.Combine(Folder, "units.csv");
}
