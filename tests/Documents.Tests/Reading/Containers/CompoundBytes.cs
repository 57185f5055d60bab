using System.Buffers.Binary;
using System.Text;

namespace Xanh.Documents.Tests.Reading.Containers;

/// <summary>Builds OLE compound files that have nothing but a header, one table sector, a directory and a first sector of content.</summary>
internal static class CompoundBytes
{
    private const int Sector = 512;

    public static byte[] With(params string[] streams)
    {
        var bytes = new byte[Sector * 4];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes);
        Put(bytes, 30, 9, 2);
        Put(bytes, 44, 1, 4);
        Put(bytes, 48, 1, 4);
        for (var i = 0; i < 109; i++)
            Put(bytes, 76 + i * 4, i == 0 ? 0 : 0xFFFFFFFF, 4);
        // Sector 0 is the allocation table: itself, the directory (sector 1) and the content (sector 2) are each one sector long.
        foreach (var (index, next) in new[] { (0, 0xFFFFFFFD), (1, 0xFFFFFFFE), (2, 0xFFFFFFFE) })
            Put(bytes, Sector + index * 4, next, 4);
        for (var i = 0; i < streams.Length; i++)
        {
            var entry = 2 * Sector + i * 128;
            var name = Encoding.Unicode.GetBytes(streams[i] + "\0");
            name.CopyTo(bytes, entry);
            Put(bytes, entry + 64, (uint)name.Length, 2);
            bytes[entry + 66] = 2;
            Put(bytes, entry + 116, 2, 4);
        }
        return bytes;
    }

    /// <summary>A .doc whose header says that its text is encrypted.</summary>
    public static byte[] EncryptedDoc()
    {
        var bytes = With("Root Entry", "WordDocument");
        bytes[3 * Sector + 11] = 0x01;
        return bytes;
    }

    /// <summary>A directory whose sectors follow each other in a circle.</summary>
    public static byte[] Endless()
    {
        var bytes = With("Root Entry");
        Put(bytes, Sector + 4, 1, 4);
        return bytes;
    }

    private static void Put(byte[] bytes, int at, uint value, int size)
    {
        if (size == 2)
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
    }
}
