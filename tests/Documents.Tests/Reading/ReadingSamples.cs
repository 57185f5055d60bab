using System.Text;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Tests.Reading;

/// <summary>Reads text or bytes the way a file is read, and shows blocks in a form that tests can compare.</summary>
internal static class ReadingSamples
{
    public static ReadContext Context() => new() { Limits = ReadLimits.Default, Lexicon = WordLists.Default };

    public static async Task<SourceText> Read(byte[] bytes, string name, ReadContext? context = null) =>
        await SourceReading.ReadAsync([new SourceFile(name, bytes)], context ?? Context());

    public static async Task<string[]> Paragraphs(string text, string name = "ke-hoach.txt")
    {
        var source = await Read(Encoding.UTF8.GetBytes(text), name);
        AssertPlaces(source);
        return [.. source.Blocks.Select(Show)];
    }

    /// <summary>A paragraph as its text, a table as <c>[a|b] [c|d]</c>; portal attributes with a leading "@".</summary>
    public static string Show(Block block) => block switch
    {
        Paragraph { Role: ParagraphRole.Metadata } attribute => "@" + attribute.Text.Value,
        Paragraph paragraph => paragraph.Text.Value,
        Table table => string.Join(' ', table.Rows.Select(row => "[" + string.Join('|', row.Select(cell => cell.Text.Value.Replace("\n", "¶", StringComparison.Ordinal))) + "]")),
        _ => block.ToString()!,
    };

    /// <summary>Every letter of every block stands at its place in the source text.</summary>
    public static void AssertPlaces(SourceText source)
    {
        foreach (var text in source.Blocks.SelectMany(Texts))
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsLetterOrDigit(text[i]) && text[i] is not ('Đ' or 'đ'))
                    source.Quote(new SourceSpan(text.StartOf(i), text.EndOf(i))).Normalize(NormalizationForm.FormC).ShouldContain(text[i]);
            }
        }
    }

    private static IEnumerable<TracedText> Texts(Block block) => block is Table table
        ? table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs)
        : [((Paragraph)block).Text];
}
