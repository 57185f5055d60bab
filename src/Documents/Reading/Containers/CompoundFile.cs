using System.Buffers.Binary;
using System.Text;

namespace Xanh.Documents.Reading.Containers;

/// <summary>The table of contents of an OLE compound file (.doc, .xls, and the envelope of password-protected .docx).</summary>
internal sealed class CompoundFile
{
    private const uint LastSector = 0xFFFFFFF0;
    private const int DirectoryEntryBytes = 128;

    private readonly ReadOnlyMemory<byte> content;
    private readonly int sectorBytes;
    private readonly Dictionary<string, uint> firstSectors = new(StringComparer.Ordinal);

    private CompoundFile(ReadOnlyMemory<byte> content)
    {
        this.content = content;
        sectorBytes = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(content.Span[30..]), 7, 16);
        ReadDirectory();
    }

    /// <summary>Reads the directory; null when the content is no compound file or is cut off before its directory.</summary>
    public static CompoundFile? Open(ReadOnlyMemory<byte> content)
    {
        if (content.Length < 512 || !content.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return null;
        var file = new CompoundFile(content);
        return file.firstSectors.Count == 0 ? null : file;
    }

    public bool Has(string stream) => firstSectors.ContainsKey(stream);

    /// <summary>Whether a .doc is encrypted: bit 8 of the flags in the header of its main stream.</summary>
    public bool IsEncryptedWordDocument =>
        firstSectors.TryGetValue("WordDocument", out var sector)
        && Sector(sector) is { Length: >= 12 } header
        && (header[11] & 0x01) != 0;

    private void ReadDirectory()
    {
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(content.Span[48..]);
        for (var left = content.Length / sectorBytes + 1; sector < LastSector && left > 0; left--)
        {
            var bytes = Sector(sector);
            for (var at = 0; at + DirectoryEntryBytes <= bytes.Length; at += DirectoryEntryBytes)
                AddEntry(bytes.Slice(at, DirectoryEntryBytes));
            sector = Next(sector);
        }
    }

    private void AddEntry(ReadOnlySpan<byte> entry)
    {
        var nameBytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (nameBytes is >= 4 and <= 64 && entry[66] != 0)
            firstSectors.TryAdd(Encoding.Unicode.GetString(entry[..(nameBytes - 2)]), BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]));
    }

    // The allocation table says which sector follows; its own first 109 sectors are listed in the header. The directory of a large
    // file may lie further on, but the streams that tell the format come first.
    private uint Next(uint sector)
    {
        var perSector = (uint)sectorBytes / 4;
        var tableIndex = sector / perSector;
        if (tableIndex >= 109)
            return LastSector;
        var table = Sector(BinaryPrimitives.ReadUInt32LittleEndian(content.Span[(int)(76 + tableIndex * 4)..]));
        var at = (int)(sector % perSector * 4);
        return at + 4 <= table.Length ? BinaryPrimitives.ReadUInt32LittleEndian(table[at..]) : LastSector;
    }

    private ReadOnlySpan<byte> Sector(uint number)
    {
        var start = (number + 1L) * sectorBytes;
        if (number >= LastSector || start >= content.Length)
            return [];
        return content.Span.Slice((int)start, (int)Math.Min(sectorBytes, content.Length - start));
    }
}
