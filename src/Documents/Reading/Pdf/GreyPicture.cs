namespace Xanh.Documents.Reading.Pdf;

/// <summary>A grey picture, one byte a dot, 0 is black.</summary>
internal sealed record GreyPicture(int Width, int Height, ReadOnlyMemory<byte> Dots)
{
    public ReadOnlySpan<byte> Row(int y) => Dots.Span.Slice(y * Width, Width);

    /// <summary>Reads binary PGM with 8 bits a dot; null for anything else.</summary>
    public static GreyPicture? Parse(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (!bytes.StartsWith("P5"u8))
            return null;
        var at = 2;
        var (width, height, most) = (Number(bytes, ref at), Number(bytes, ref at), Number(bytes, ref at));
        at++;
        return most == 255 && width > 0 && height > 0 && file.Length - at >= (long)width * height
            ? new GreyPicture(width, height, file.Slice(at, width * height))
            : null;
    }

    private static int Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (at < bytes.Length && bytes[at] is < (byte)'0' or > (byte)'9')
        {
            if (bytes[at] == '#')
                at += Math.Max(0, bytes[at..].IndexOf((byte)'\n'));
            at++;
        }
        var value = 0;
        while (at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'9' && value < 1_000_000)
            value = (value * 10) + bytes[at++] - '0';
        return value;
    }
}
