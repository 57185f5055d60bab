using System.Buffers.Text;

namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>Cuts the bytes of a PDF object or of a content stream into tokens.</summary>
internal ref struct PdfScanner(ReadOnlySpan<byte> bytes, int at = 0)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Where the next token is looked for.</summary>
    public int At { get; private set; } = at;

    /// <summary>The bytes of the last name (without its slash) or word.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>The last number.</summary>
    public double Number { get; private set; }

    public PdfToken Next()
    {
        SkipBlanks();
        if (At >= bytes.Length)
            return PdfToken.End;
        var first = bytes[At];
        switch (first)
        {
            case (byte)'/':
                At++;
                Bytes = Run();
                return PdfToken.Name;
            case (byte)'(':
                SkipText();
                return PdfToken.Text;
            case (byte)'[':
                At++;
                return PdfToken.ArrayStart;
            case (byte)']':
                At++;
                return PdfToken.ArrayEnd;
            case (byte)'<':
                return Angle();
            case (byte)'>':
                At += At + 1 < bytes.Length && bytes[At + 1] == '>' ? 2 : 1;
                return PdfToken.DictionaryEnd;
            case (byte)'{' or (byte)'}' or (byte)')':
                At++;
                Bytes = bytes.Slice(At - 1, 1);
                return PdfToken.Word;
            default:
                Bytes = Run();
                return first is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' ? NumberOf(Bytes) : PdfToken.Word;
        }
    }

    private static bool IsBlank(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) =>
        b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private PdfToken NumberOf(ReadOnlySpan<byte> run)
    {
        var digits = run[0] == '+' ? run[1..] : run;
        Number = Utf8Parser.TryParse(digits, out double number, out var used) && used == digits.Length ? number : 0;
        return PdfToken.Number;
    }

    private ReadOnlySpan<byte> Run()
    {
        var from = At;
        while (At < bytes.Length && !IsBlank(bytes[At]) && !IsDelimiter(bytes[At]))
            At++;
        return bytes[from..At];
    }

    private void SkipBlanks()
    {
        while (At < bytes.Length && (IsBlank(bytes[At]) || bytes[At] == '%'))
        {
            if (bytes[At] == '%')
            {
                while (At < bytes.Length && bytes[At] is not (10 or 13))
                    At++;
            }
            else
            {
                At++;
            }
        }
    }

    private void SkipText()
    {
        var depth = 0;
        for (; At < bytes.Length; At++)
        {
            if (bytes[At] == '\\')
                At++;
            else if (bytes[At] == '(')
                depth++;
            else if (bytes[At] == ')' && --depth == 0)
                break;
        }
        At = Math.Min(At + 1, bytes.Length);
    }

    private PdfToken Angle()
    {
        if (At + 1 < bytes.Length && bytes[At + 1] == '<')
        {
            At += 2;
            return PdfToken.DictionaryStart;
        }
        var end = bytes[At..].IndexOf((byte)'>');
        At = end < 0 ? bytes.Length : At + end + 1;
        return PdfToken.Text;
    }
}
