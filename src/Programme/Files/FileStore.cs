using System.Buffers;
using System.Security.Cryptography;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Files;

/// <summary>Content of files that people hand in, named by its hash, in a folder no web address leads to.</summary>
/// <remarks>Equal content is kept once. A file appears whole or not at all, so whoever knows a hash may rely on it.</remarks>
public sealed class FileStore(string root)
{
    private const int BufferLength = 1 << 16;

    /// <summary>Files that are still coming in.</summary>
    public FileUploads Uploads { get; } = new(Path.Combine(root, "uploads"));

    /// <summary>Keeps a stream's content.</summary>
    /// <param name="most">Longest content taken, in bytes.</param>
    /// <returns>Its name and length; refuses <c>file-too-large</c> (with <paramref name="name"/> and the limit in MB).</returns>
    public async Task<Outcome<StoredFile>> PutAsync(Stream content, string name, long most, CancellationToken cancellation = default)
    {
        var incoming = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "incoming")).FullName, Guid.NewGuid().ToString("N"));
        try
        {
            var stored = await CopyAsync(content, incoming, most, cancellation);
            if (stored is null)
                return new Refusal("file-too-large", name, (most >> 20).ToString(System.Globalization.CultureInfo.InvariantCulture));
            var place = PlaceOf(stored.Sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(incoming, place, overwrite: true);
            return stored;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    /// <summary>Opens a file that was put here.</summary>
    /// <exception cref="FileNotFoundException">No such content.</exception>
    public Stream Open(string sha256) =>
        new FileStream(PlaceOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength, FileOptions.Asynchronous | FileOptions.SequentialScan);

    public Task<byte[]> ReadAsync(string sha256, CancellationToken cancellation = default) => File.ReadAllBytesAsync(PlaceOf(sha256), cancellation);

    /// <returns>Null when the content is longer than <paramref name="most"/>.</returns>
    private static async Task<StoredFile?> CopyAsync(Stream content, string path, long most, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
            long length = 0;
            while (await content.ReadAsync(buffer, cancellation) is var read and > 0)
            {
                length += read;
                if (length > most)
                    return null;
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
            // On the disk before anything names it: the database may remember a file only when a power cut cannot lose it.
            file.Flush(flushToDisk: true);
            return new StoredFile(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string PlaceOf(string sha256)
    {
        // Also keeps a forged name from leading out of the folder.
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
            throw new ArgumentException("Not a hash.", nameof(sha256));
        return Path.Combine(root, sha256[..2], sha256);
    }
}
