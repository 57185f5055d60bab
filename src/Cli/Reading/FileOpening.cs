using Xanh.Documents.Reading;

namespace Xanh.Cli.Reading;

/// <summary>Takes files from disk as they were named on the command line.</summary>
internal static class FileOpening
{
    /// <returns>The files, or why the first of them cannot be taken: <c>file-not-found</c>, <c>is-a-folder</c>, <c>cannot-open</c>.</returns>
    public static async Task<(IReadOnlyList<SourceFile> Files, ReadRefusal? Refusal)> OpenAsync(
        IEnumerable<string> paths, CancellationToken cancellation)
    {
        var files = new List<SourceFile>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                return ([], new ReadRefusal("is-a-folder", path));
            try
            {
                files.Add(new SourceFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellation)));
            }
            catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
            {
                return ([], new ReadRefusal("file-not-found", path));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return ([], new ReadRefusal("cannot-open", path));
            }
        }
        return (files, null);
    }
}
