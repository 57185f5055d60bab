namespace Xanh.EndToEnd.Tests;

/// <summary>Where the repository lies whose program is tested.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Xanh.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Xanh.slnx not found above the tests");
        return folder;
    }
}
