using System.IO.Compression;

namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>The objects of a PDF file by number, found by walking through the file: the last of a number counts, as after an update.</summary>
/// <remarks>Knows what ordinary writers make: objects as they stand or in packed streams, streams plain or deflated. Whatever else a file
/// holds gives nothing here, and its pages are drawn by poppler.</remarks>
internal sealed class PdfObjects
{
    private const int MostUnpacked = 256 << 20;

    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<string, PdfPlace> places = new(StringComparer.Ordinal);
    private int unpacked;

    public PdfObjects(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        var packed = new List<Dictionary<string, object?>>();
        var bytes = file.Span;
        for (var at = 0; bytes[at..].IndexOf(" obj"u8) is var step and >= 0; at += step + 4)
        {
            if (NumberBefore(bytes[..(at + step)]) is not { } number)
                continue;
            var place = new PdfPlace(file, at + step + 4);
            places[Key(number)] = place;
            // Only streams that pack objects are looked into here.
            var head = bytes.Slice(place.At, Math.Min(200, bytes.Length - place.At));
            if (head.IndexOf("/ObjStm"u8) >= 0 && Entries(place) is { } entries && entries.GetValueOrDefault("/Type") is "/ObjStm")
                packed.Add(new Dictionary<string, object?>(entries, StringComparer.Ordinal) { ["at"] = place });
        }
        foreach (var entries in packed)
            Unpack(entries);
    }

    /// <summary>True when the file is locked: its streams cannot be read as they stand.</summary>
    public bool IsEncrypted => file.Span.IndexOf("/Encrypt"u8) >= 0;

    /// <summary>The dictionary of the document's catalogue; null when it is not found.</summary>
    public Dictionary<string, object?>? Root()
    {
        var at = file.Span.LastIndexOf("/Root"u8);
        if (at < 0)
            return null;
        var scanner = new PdfScanner(file.Span, at + 5);
        return Entries(PdfValues.Read(ref scanner));
    }

    /// <summary>What a value stands for: the object when it is a reference.</summary>
    public object? Resolve(object? value)
    {
        for (var turns = 0; value is PdfReference reference; turns++)
        {
            if (turns > 8 || places.GetValueOrDefault(Key(reference.Number)) is not { } place)
                return null;
            value = place.Value();
        }
        return value;
    }

    /// <summary>The dictionary that a value is or names.</summary>
    public Dictionary<string, object?>? Entries(object? value) => (value is PdfPlace place ? place.Value() : Resolve(value)) as Dictionary<string, object?>;

    /// <summary>The list that a value is or names.</summary>
    public List<object?>? Items(object? value) => Resolve(value) as List<object?>;

    /// <summary>The bytes of a stream, unpacked; null when it is packed in another way than by deflating, or when all read so far are too large.</summary>
    public byte[]? Stream(object? value)
    {
        if (value is not PdfReference reference || places.GetValueOrDefault(Key(reference.Number)) is not { } place)
            return null;
        return Stream(place, Entries(place));
    }

    private byte[]? Stream(PdfPlace place, Dictionary<string, object?>? entries)
    {
        if (entries is null || entries.ContainsKey("/DecodeParms") || place.StreamStart() is not { } start)
            return null;
        var filter = Resolve(entries.GetValueOrDefault("/Filter"));
        if (filter is List<object?> { Count: 1 } one)
            filter = one[0];
        if (filter is null && Resolve(entries.GetValueOrDefault("/Length")) is double length && length >= 0 && start + length <= place.Bytes.Length)
        {
            unpacked += (int)length;
            return unpacked > MostUnpacked ? null : place.Bytes.Slice(start, (int)length).ToArray();
        }
        return filter is "/FlateDecode" ? Inflate(place.Bytes[start..]) : null;
    }

    private byte[]? Inflate(ReadOnlyMemory<byte> packed)
    {
        using var deflated = new MemoryStream(packed.ToArray(), writable: false);
        using var inflater = new ZLibStream(deflated, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[32 << 10];
        try
        {
            int count;
            while ((count = inflater.Read(buffer)) > 0)
            {
                unpacked += count;
                if (unpacked > MostUnpacked)
                    return null;
                plain.Write(buffer, 0, count);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
        return plain.ToArray();
    }

    /// <summary>Objects in a packed stream: pairs of number and offset, then the objects.</summary>
    private void Unpack(Dictionary<string, object?> entries)
    {
        if (Stream((PdfPlace)entries["at"]!, entries) is not { } bytes
            || Resolve(entries.GetValueOrDefault("/N")) is not double count || Resolve(entries.GetValueOrDefault("/First")) is not double first)
            return;
        var scanner = new PdfScanner(bytes);
        for (var i = 0; i < count; i++)
        {
            if (scanner.Next() != PdfToken.Number)
                return;
            var number = (int)scanner.Number;
            if (scanner.Next() != PdfToken.Number)
                return;
            var at = (int)(first + scanner.Number);
            if (at >= 0 && at < bytes.Length)
                places[Key(number)] = new PdfPlace(bytes, at);
        }
    }

    private static string Key(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The object number in <c>12 0</c> at the end of <paramref name="bytes"/>.</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> bytes)
    {
        var generation = Digits(ref bytes);
        if (generation < 0 || bytes.IsEmpty || bytes[^1] != ' ')
            return null;
        bytes = bytes[..^1];
        var number = Digits(ref bytes);
        return number < 0 ? null : number;
    }

    private static int Digits(ref ReadOnlySpan<byte> bytes)
    {
        var (value, unit, count) = (0, 1, 0);
        for (; count < 9 && !bytes.IsEmpty && bytes[^1] is >= (byte)'0' and <= (byte)'9'; count++, unit *= 10)
        {
            value += (bytes[^1] - '0') * unit;
            bytes = bytes[..^1];
        }
        return count == 0 ? -1 : value;
    }
}
