using System.IO.Compression;
using System.Text;

namespace Xanh.Documents.Tests.Reading.Containers;

/// <summary>Builds ZIP files in memory.</summary>
internal static class ZipFile
{
    public static byte[] Of(params IEnumerable<(string Name, string Content)> entries) =>
        OfBytes(entries.Select(e => (e.Name, Encoding.UTF8.GetBytes(e.Content))));

    public static byte[] OfBytes(params IEnumerable<(string Name, byte[] Content)> entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }
}
