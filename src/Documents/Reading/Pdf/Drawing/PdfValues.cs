using System.Text;

namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>Reads one value: a number as <see cref="double"/>, a name or word as <see cref="string"/> (names with their slash), a reference, an
/// array as a list, a dictionary by names; null for texts.</summary>
internal static class PdfValues
{
    private const int Deepest = 32;

    public static object? Read(ref PdfScanner scanner) => Value(ref scanner, scanner.Next(), 0);

    private static object? Value(ref PdfScanner scanner, PdfToken token, int depth) => token switch
    {
        PdfToken.Number => NumberOrReference(ref scanner),
        PdfToken.Name => "/" + Encoding.Latin1.GetString(scanner.Bytes),
        PdfToken.Word => Encoding.Latin1.GetString(scanner.Bytes),
        PdfToken.ArrayStart when depth < Deepest => Array(ref scanner, depth),
        PdfToken.DictionaryStart when depth < Deepest => Dictionary(ref scanner, depth),
        _ => null,
    };

    private static object NumberOrReference(ref PdfScanner scanner)
    {
        var number = scanner.Number;
        var ahead = scanner;
        if (number >= 0 && ahead.Next() == PdfToken.Number && ahead.Next() == PdfToken.Word && ahead.Bytes.SequenceEqual("R"u8))
        {
            scanner = ahead;
            return new PdfReference((int)number);
        }
        return number;
    }

    private static List<object?> Array(ref PdfScanner scanner, int depth)
    {
        var items = new List<object?>();
        for (var token = scanner.Next(); token is not (PdfToken.ArrayEnd or PdfToken.End); token = scanner.Next())
            items.Add(Value(ref scanner, token, depth + 1));
        return items;
    }

    private static Dictionary<string, object?> Dictionary(ref PdfScanner scanner, int depth)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var token = scanner.Next(); token is not (PdfToken.DictionaryEnd or PdfToken.End); token = scanner.Next())
        {
            if (token == PdfToken.Name)
                entries["/" + Encoding.Latin1.GetString(scanner.Bytes)] = Value(ref scanner, scanner.Next(), depth + 1);
        }
        return entries;
    }
}
