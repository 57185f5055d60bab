namespace Xanh.Programme.Work;

/// <summary>The kinds of files that may be handed in: told by their first bytes, which the name's ending must not contradict.</summary>
public static class FileKinds
{
    /// <summary>How many first bytes are looked at.</summary>
    public const int HeadLength = 16;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];

    private static readonly (string Ending, string MediaType, Func<byte[], bool> Begins)[] Kinds =
    [
        (".pdf", "application/pdf", head => At(head, 0, "%PDF-"u8)),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", head => At(head, 0, Zip)),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", head => At(head, 0, Zip)),
        (".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", head => At(head, 0, Zip)),
        (".odt", "application/vnd.oasis.opendocument.text", head => At(head, 0, Zip)),
        (".ods", "application/vnd.oasis.opendocument.spreadsheet", head => At(head, 0, Zip)),
        (".zip", "application/zip", head => At(head, 0, Zip)),
        (".doc", "application/msword", head => At(head, 0, Compound)),
        (".xls", "application/vnd.ms-excel", head => At(head, 0, Compound)),
        (".jpg", "image/jpeg", head => At(head, 0, Jpeg)),
        (".jpeg", "image/jpeg", head => At(head, 0, Jpeg)),
        (".png", "image/png", head => At(head, 0, [0x89, .. "PNG\r\n"u8])),
        (".webp", "image/webp", head => At(head, 0, "RIFF"u8) && At(head, 8, "WEBP"u8)),
        (".heic", "image/heic", head => At(head, 4, "ftyp"u8)),
    ];

    /// <summary>Endings for people and for the file field: <c>.pdf .docx …</c></summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Kinds.Select(k => k.Ending)];

    /// <returns>The media type; null when the ending is not allowed or the content is something else.</returns>
    public static string? MediaTypeOf(string name, byte[] head)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return Kinds.Where(k => string.Equals(k.Ending, ending, StringComparison.Ordinal) && k.Begins(head)).Select(k => k.MediaType).FirstOrDefault();
    }

    private static bool At(byte[] head, int offset, ReadOnlySpan<byte> signature) =>
        head.Length >= offset + signature.Length && head.AsSpan(offset, signature.Length).SequenceEqual(signature);
}
