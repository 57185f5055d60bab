using Xanh.Architecture.Tests.Reading;

namespace Xanh.Architecture.Tests;

/// <summary>The compiled projects of src/, by project name.</summary>
internal static class ProductAssemblies
{
    public static IReadOnlyList<string> Projects { get; } =
        [.. SourceTree.With(".csproj").Where(f => f.StartsWith("src/", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)!)];

    public static CompiledAssembly Open(string project) => new(Path.Combine(AppContext.BaseDirectory, FileName(project) + ".dll"));

    public static string? ProjectOf(string assembly) => Projects.FirstOrDefault(p => FileName(p) == assembly);

    private static string FileName(string project) => project == "Cli" ? "xanh" : "Xanh." + project;
}
