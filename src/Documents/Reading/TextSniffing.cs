using System.Text;

namespace Xanh.Documents.Reading;

/// <summary>Tells text, HTML and Word's XML from binary content, in any encoding that Vietnamese files come in.</summary>
internal static class TextSniffing
{
    private const int HeadBytes = 65536;

    // Legacy encodings put a few letters on control codes, so a few are allowed.
    private const double ControlShare = 0.02;

    private static readonly string[] HtmlTags =
        ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<table", "<div", "<p>", "<p ", "<span", "<article", "<h1", "<style", "<script"];

    public static DocumentFormat FormatOf(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadBytes)];
        if (EncodingOf(head) is not { } encoding)
            return DocumentFormat.Unknown;
        if (head.StartsWith(Encoding.UTF8.Preamble))
            head = head[Encoding.UTF8.Preamble.Length..];
        var text = encoding.GetString(head[..Math.Min(head.Length, 4096)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (!text.StartsWith('<'))
            return DocumentFormat.PlainText;
        if (text.Contains("progid=\"Word.Document\"", StringComparison.Ordinal) || text.Contains("<w:wordDocument", StringComparison.Ordinal))
            return DocumentFormat.Doc;
        text = text.ToLowerInvariant();
        return Array.Exists(HtmlTags, text.Contains) ? DocumentFormat.Html : DocumentFormat.PlainText;
    }

    // Latin-1 stands for every encoding that leaves ASCII in place: enough to see tags.
    private static Encoding? EncodingOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode;
        var zeros = head.Count((byte)0);
        if (zeros > 0)
            return WideEncodingOf(head, zeros);
        var controls = 0;
        foreach (var b in head)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D))
                controls++;
        }
        return controls <= head.Length * ControlShare ? Encoding.Latin1 : null;
    }

    // UTF-16 without its mark: the zero bytes all stand on one side of the pairs.
    private static Encoding? WideEncodingOf(ReadOnlySpan<byte> head, int zeros)
    {
        if (zeros < head.Length / 4 || zeros < 2)
            return null;
        var even = 0;
        for (var i = 0; i < head.Length; i += 2)
            even += head[i] == 0 ? 1 : 0;
        if (even <= zeros / 50)
            return Encoding.Unicode;
        return even >= zeros - zeros / 50 ? Encoding.BigEndianUnicode : null;
    }
}
