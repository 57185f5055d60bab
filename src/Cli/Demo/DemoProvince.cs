using Xanh.Programme.Shared;

namespace Xanh.Cli.Demo;

/// <summary>The invented province that comes with the program.</summary>
internal static class DemoProvince
{
    public static CurrentProvince Province { get; } = new("demo");

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "demo");

    public static IReadOnlyList<string> PlanFiles => [.. Directory.EnumerateFiles(Folder, "*.docx").Order(StringComparer.Ordinal)];

    public static string UnitsFile => Path.Combine(Folder, "units.csv");
}
