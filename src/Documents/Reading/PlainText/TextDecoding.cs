using System.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Turns the bytes of a text file into text.</summary>
internal static class TextDecoding
{
    public static string Decode(SourceFile file, ReadContext context)
    {
        _ = context;
        return Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF');
    }
}
