namespace Xanh.Cli.Demo;

/// <summary>The folder that holds the database, and who may do what with it.</summary>
/// <remarks>Programs that serve from it hold <c>use.lock</c> together; starting over needs it alone. <c>prepare.lock</c> lets one fill it at a time.</remarks>
internal sealed class DataFolder(string path)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string Database => System.IO.Path.Combine(Path, "xanh.db");

    /// <summary>Where files that people hand in lie.</summary>
    public string Files => System.IO.Path.Combine(Path, "files");

    public bool HasDatabase => File.Exists(Database);

    /// <summary>Whether filling it was begun and not ended.</summary>
    public bool IsHalfFilled => File.Exists(InFolder("half-filled"));

    public void MarkHalfFilled() => File.WriteAllBytes(InFolder("half-filled"), []);

    public void MarkFilled() => File.Delete(InFolder("half-filled"));

    /// <summary>Waits until no other program fills the folder.</summary>
    /// <exception cref="IOException">Another one takes too long.</exception>
    public async Task<IDisposable> PrepareAsync(TimeProvider time, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path);
        var start = time.GetTimestamp();
        for (;;)
        {
            try
            {
                return new FileStream(InFolder("prepare.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (time.GetElapsedTime(start) < LongestWait)
            {
                await Task.Delay(Pause, time, cancellation);
            }
        }
    }

    /// <summary>Holds the folder together with others until disposed.</summary>
    public IDisposable Use()
    {
        var name = InFolder("use.lock");
        if (!File.Exists(name))
            File.WriteAllBytes(name, []);
        return new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    /// <summary>Removes the database.</summary>
    /// <returns>False when another program uses it.</returns>
    public bool TryClear()
    {
        try
        {
            using var alone = new FileStream(InFolder("use.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" })
                File.Delete(Database + suffix);
            if (Directory.Exists(Files))
                Directory.Delete(Files, recursive: true);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string InFolder(string name) => System.IO.Path.Combine(Path, name);
}
