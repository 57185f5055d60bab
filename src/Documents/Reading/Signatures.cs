namespace Xanh.Documents.Reading;

/// <summary>First bytes of formats that are well known but cannot be read, so that the refusal can say what to do.</summary>
internal static class Signatures
{
    /// <summary>The case of the <c>unknown-format</c> refusal, or null when no signature fits.</summary>
    public static string? CaseOf(ReadOnlySpan<byte> bytes)
    {
        if (IsPicture(bytes))
            return "picture";
        return bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
            || bytes.StartsWith("Rar!"u8)
            || bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF])
                ? "archive"
                : null;
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
        || (bytes.StartsWith("BM"u8) && bytes.Length > 14 && bytes[6..10].IndexOfAnyExcept((byte)0) < 0)
        || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))
        || (bytes.Length > 12 && bytes[4..].StartsWith("ftyphei"u8));
}
