using System.Globalization;
using System.Net;
using System.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Takes pages and words from what <c>pdftotext -bbox-layout</c> prints; its blocks and lines are not used, they mix columns.</summary>
internal static class BboxWords
{
    public static List<PdfPage> Parse(ReadOnlySpan<byte> output)
    {
        var pages = new List<PdfPage>();
        var words = new List<PageWord>();
        var (width, height) = (0.0, 0.0);
        foreach (var raw in Encoding.UTF8.GetString(output).AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart();
            if (line.StartsWith("<page ", StringComparison.Ordinal))
            {
                (width, height) = (Number(line, " width=\""), Number(line, " height=\""));
                words = [];
            }
            else if (line.StartsWith("<word ", StringComparison.Ordinal) && Word(line) is { } word)
            {
                words.Add(word);
            }
            else if (line.StartsWith("</page>", StringComparison.Ordinal))
            {
                pages.Add(new PdfPage(pages.Count + 1, width, height, words));
            }
        }
        return pages;
    }

    /// <summary>The number behind <paramref name="name"/>, as in <c> width="595.3"</c>; 0 when it is not there.</summary>
    internal static double Number(ReadOnlySpan<char> line, string name)
    {
        var at = line.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return 0;
        var value = line[(at + name.Length)..];
        var end = value.IndexOf('"');
        return double.TryParse(end < 0 ? value : value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static PageWord? Word(ReadOnlySpan<char> line)
    {
        var from = line.IndexOf('>') + 1;
        var to = line.LastIndexOf("</word>", StringComparison.Ordinal);
        if (to <= from)
            return null;
        var text = WebUtility.HtmlDecode(line[from..to].ToString()).Trim();
        var box = new Box(Number(line, " xMin=\""), Number(line, " yMin=\""), Number(line, " xMax=\""), Number(line, " yMax=\""));
        return text.Length == 0 ? null : new PageWord(text, box);
    }
}
