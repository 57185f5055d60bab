using System.Text;
using System.Text.RegularExpressions;
using Xanh.Documents.Reading.PlainText;

namespace Xanh.Documents.Reading.Html;

/// <summary>Turns the bytes of a page into text: the mark at its head, its own word on its encoding, else what the bytes look like.</summary>
internal static partial class HtmlDecoding
{
    private const int HeadBytes = 4096;

    public static string Decode(SourceFile file, ReadContext context)
    {
        var bytes = file.Content.Span;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        var said = Charset().Match(head);
        return TextDecoding.Decode(file, context, said.Success ? said.Groups["name"].Value : null);
    }

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w.:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
