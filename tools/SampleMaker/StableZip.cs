using System.IO.Compression;

namespace Xanh.SampleMaker;

/// <summary>Gives every entry of an Office file the same date, so that the same source makes the same bytes.</summary>
internal static class StableZip
{
    private static readonly DateTimeOffset Made = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Rewrite(string path)
    {
        var entries = new List<(string Name, byte[] Bytes)>();
        using (var old = ZipFile.OpenRead(path))
        {
            foreach (var entry in old.Entries)
            {
                using var stream = entry.Open();
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                entries.Add((entry.FullName, copy.ToArray()));
            }
        }
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, bytes) in entries)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Made;
            using var stream = entry.Open();
            stream.Write(bytes);
        }
    }
}
