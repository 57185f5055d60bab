using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace Xanh.Documents.Reading.Containers;

/// <summary>The ZIP container of .docx and .xlsx, opened with limits: a bomb, a DTD or a damaged part is refused, never followed.</summary>
internal sealed class OfficePackage : IDisposable
{
    // Word leaves parts of some MB that pack very well; only what is large as well as dense is a bomb.
    private const long DenseEntryBytes = 32L << 20;

    private readonly ZipArchive zip;
    private readonly string fileName;
    private readonly ReadLimits limits;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    private OfficePackage(ZipArchive zip, string fileName, ReadLimits limits)
    {
        this.zip = zip;
        this.fileName = fileName;
        this.limits = limits;
        foreach (var entry in zip.Entries)
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>Opens the container and checks what its directory declares.</summary>
    /// <exception cref="ReadRefusedException"><c>truncated</c>, <c>zip-bomb</c>, <c>password-protected</c>.</exception>
    public static OfficePackage Open(SourceFile file, ReadLimits limits) => Open(StreamOf(file.Content), file.Name, limits);

    /// <summary>Opens a container that is read from where it lies; the stream stays open as long as the package does, and closes with it.</summary>
    /// <param name="content">One that can be read at any place.</param>
    /// <exception cref="ReadRefusedException"><c>truncated</c>, <c>zip-bomb</c>, <c>password-protected</c>.</exception>
    public static OfficePackage Open(Stream content, string fileName, ReadLimits limits)
    {
        ZipArchive? opened = null;
        try
        {
            opened = new ZipArchive(content, ZipArchiveMode.Read);
            CheckDirectory(opened, fileName, limits);
            var package = new OfficePackage(opened, fileName, limits);
            opened = null;
            return package;
        }
        catch (InvalidDataException)
        {
            throw ReadRefusedException.Of("truncated", fileName);
        }
        finally
        {
            opened?.Dispose();
        }
    }

    public IEnumerable<string> PartNames => entries.Keys;

    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>Opens the XML part and lets <paramref name="read"/> walk it.</summary>
    /// <returns>What <paramref name="read"/> returns, or <paramref name="missing"/> when there is no such part.</returns>
    /// <exception cref="ReadRefusedException"><c>unsafe-xml</c>, <c>damaged-xml</c>, <c>truncated</c>, <c>zip-bomb</c>.</exception>
    public T Read<T>(string? part, Func<XmlReader, T> read, T missing)
    {
        if (part is null || !Has(part))
            return missing;
        return Step(part, () =>
        {
            using var xml = OpenPart(part);
            return read(xml);
        });
    }

    /// <summary>Opens an XML part that is walked piece by piece; every step over it goes through <see cref="Step"/>.</summary>
    public XmlReader OpenPart(string part) => XmlReader.Create(Unpack(entries[part]), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>Goes on in a part, and says of what is wrong with it why it is refused.</summary>
    /// <exception cref="ReadRefusedException"><c>unsafe-xml</c>, <c>damaged-xml</c>, <c>truncated</c>, <c>zip-bomb</c>.</exception>
    public T Step<T>(string part, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (XmlException)
        {
            throw ReadRefusedException.Of(DeclaresDtd(entries[part]) ? "unsafe-xml" : "damaged-xml", fileName, part);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException)
        {
            throw ReadRefusedException.Of("truncated", fileName);
        }
    }

    public void Dispose() => zip.Dispose();

    private static void CheckDirectory(ZipArchive zip, string fileName, ReadLimits limits)
    {
        if (zip.Entries.Count > limits.Entries)
            throw ReadRefusedException.Of("too-many-entries", fileName, limits.Entries.ToString(CultureInfo.InvariantCulture));
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            if (entry.IsEncrypted)
                throw ReadRefusedException.Of("password-protected", fileName);
            total += entry.Length;
            if (entry.Length > limits.EntryBytes || total > limits.UnpackedBytes)
                throw Bomb(fileName, limits);
        }
    }

    private MeteredStream Unpack(ZipArchiveEntry entry)
    {
        var bytes = 0L;
        return new MeteredStream(entry.Open(), read =>
        {
            bytes += read;
            unpacked += read;
            var dense = bytes > DenseEntryBytes && bytes > limits.Ratio * Math.Max(1, entry.CompressedLength);
            if (dense || bytes > limits.EntryBytes || unpacked > limits.UnpackedBytes)
                throw Bomb(fileName, limits);
        });
    }

    private static ReadRefusedException Bomb(string fileName, ReadLimits limits) =>
        ReadRefusedException.Of("zip-bomb", fileName, (limits.UnpackedBytes >> 20).ToString(CultureInfo.InvariantCulture));

    // Asked only when the parser has stopped: a document type stands before the root, so near the beginning.
    private bool DeclaresDtd(ZipArchiveEntry entry)
    {
        var head = new byte[4096];
        try
        {
            using var stream = Unpack(entry);
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return Encoding.Latin1.GetString(head, 0, length).Replace("\0", "", StringComparison.Ordinal)
                .Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
