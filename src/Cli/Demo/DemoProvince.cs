using Xanh.Programme.Shared;

namespace Xanh.Cli.Demo;

/// <summary>The invented province that comes with the program.</summary>
internal static class DemoProvince
{
    public static CurrentProvince Province { get; } = new("demo");

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "demo");

    public static IReadOnlyList<string> PlanFiles => Documents(Folder);

    /// <summary>Documents that have amended the plan when the demo starts, oldest first.</summary>
    public static IReadOnlyList<string> AmendmentFiles => Documents(Path.Combine(Folder, "dieu-chinh"));

    /// <summary>Documents that wait for a reviewer when the demo starts.</summary>
    public static IReadOnlyList<string> WaitingFiles => Documents(Path.Combine(Folder, "sua-doi"));

    public static string UnitsFile => Path.Combine(Folder, "units.csv");

    private static string[] Documents(string folder) => [.. Directory.EnumerateFiles(folder, "*.docx").Order(StringComparer.Ordinal)];
}
