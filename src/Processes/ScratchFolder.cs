namespace Xanh.Processes;

/// <summary>An empty folder of its own below the system's folder for temporary files; gone, with all that is in it, when disposed.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private ScratchFolder(string path) => Path = path;

    public string Path { get; }

    public static ScratchFolder Create() => new(Directory.CreateTempSubdirectory("xanh-").FullName);

    public async Task PutAsync(IEnumerable<ScratchFile> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            if (file.Name.Length == 0 || file.Name != System.IO.Path.GetFileName(file.Name))
                throw new ArgumentException($"A scratch file has a plain name, not “{file.Name}”.", nameof(files));
            await File.WriteAllBytesAsync(System.IO.Path.Combine(Path, file.Name), file.Content, cancellation);
        }
    }

    /// <summary>Reads the files that match; null when they are larger than <paramref name="limit"/> together.</summary>
    public async Task<IReadOnlyList<ScratchFile>?> TakeAsync(string pattern, long limit, CancellationToken cancellation)
    {
        var paths = Directory.GetFiles(Path, pattern).Where(p => new FileInfo(p).LinkTarget is null).Order(StringComparer.Ordinal).ToList();
        if (paths.Sum(p => new FileInfo(p).Length) > limit)
            return null;
        var files = new List<ScratchFile>();
        foreach (var path in paths)
            files.Add(new ScratchFile(System.IO.Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellation)));
        return files;
    }

    public void Dispose()
    {
        // A killed program may still be closing a file: a second try is enough in practice, a third costs nothing.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && attempt < 3)
            {
                Thread.Sleep(50 * attempt);
            }
        }
    }
}
