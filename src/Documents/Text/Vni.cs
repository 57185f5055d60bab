using System.Text;

namespace Xanh.Documents.Text;

/// <summary>Decodes VNI-Windows, the encoding of the <c>VNI-…</c> fonts: most letters are a vowel followed by a character for its marks.</summary>
public static class Vni
{
    private static readonly Lazy<Dictionary<string, string>> Letters = new(() => LegacyTable.Load("vni.tsv"));

    /// <summary>Whether a font of this name shows VNI-Windows.</summary>
    public static bool IsFont(string font) => font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Decodes a text that was written with a VNI font.</summary>
    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && text[i + 1] > 0x7F && Letters.Value.TryGetValue(text.Substring(i, 2), out var pair))
            {
                decoded.Append(pair);
                i++;
            }
            else if (text[i] > 0x7F && Letters.Value.TryGetValue(text.Substring(i, 1), out var single))
            {
                decoded.Append(single);
            }
            else
            {
                decoded.Append(text[i]);
            }
        }
        return decoded.ToString();
    }
}
