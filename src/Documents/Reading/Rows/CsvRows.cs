using System.Text;

namespace Xanh.Documents.Reading.Rows;

/// <summary>A .csv as a table file: UTF-8 or UTF-16, cells parted by semicolon, comma or tab.</summary>
internal sealed class CsvRows(Stream content, string name) : RowFile
{
    public override IReadOnlyList<RowSheet> Sheets { get; } = [new("", IsHidden: false)];

    public override RowReader Read(int sheet)
    {
        Span<byte> head = stackalloc byte[3];
        content.Position = 0;
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var (encoding, mark) = EncodingOf(head[..length]);
        content.Position = mark;
        return new CsvRowReader(new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true), content, name);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
    }

    // Bytes that are no UTF-8 stop the reading: letters must not turn into question marks unseen.
    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.Unicode.Preamble))
            return (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2);
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2);
        return (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), head.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0);
    }
}
