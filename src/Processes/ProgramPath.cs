namespace Xanh.Processes;

/// <summary>Finds programs the way a shell does.</summary>
public static class ProgramPath
{
    /// <summary>The full path of <paramref name="name"/>; null when no folder of <c>PATH</c> has such a program.</summary>
    public static string? Find(string name)
    {
        if (Path.IsPathRooted(name))
            return IsProgram(name) ? name : null;
        var extensions = OperatingSystem.IsWindows() ? new[] { ".exe", ".com", "" } : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => extensions.Select(extension => Path.Combine(folder, name + extension)))
            .FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None);
}
