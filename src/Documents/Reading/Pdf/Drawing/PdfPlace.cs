namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>Where an object stands: in the file, or in an unpacked stream of objects.</summary>
internal sealed record PdfPlace(ReadOnlyMemory<byte> Bytes, int At)
{
    public object? Value()
    {
        var scanner = new PdfScanner(Bytes.Span, At);
        return PdfValues.Read(ref scanner);
    }

    /// <summary>Where the bytes of the stream begin whose dictionary stands here; null when no stream follows.</summary>
    public int? StreamStart()
    {
        var scanner = new PdfScanner(Bytes.Span, At);
        PdfValues.Read(ref scanner);
        if (scanner.Next() != PdfToken.Word || !scanner.Bytes.SequenceEqual("stream"u8))
            return null;
        var start = scanner.At;
        if (start < Bytes.Length && Bytes.Span[start] == '\r')
            start++;
        return start < Bytes.Length && Bytes.Span[start] == '\n' ? start + 1 : start;
    }
}
