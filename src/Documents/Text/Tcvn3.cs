using System.Globalization;

namespace Xanh.Documents.Text;

/// <summary>Decodes TCVN3 (“ABC”), the encoding of the <c>.Vn…</c> fonts: one byte a letter, capitals with tones by an own font.</summary>
public static class Tcvn3
{
    // Index 0 stands for byte A0.
    private static readonly Lazy<char[]> Letters = new(LoadLetters);

    /// <summary>Whether a font of this name shows TCVN3.</summary>
    public static bool IsFont(string font) => font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a font of this name shows small letters as capitals (<c>.VnTimeH</c>).</summary>
    public static bool IsCapitalFont(string font) => IsFont(font) && font.EndsWith('H');

    /// <summary>The letter under a character of the byte range A1–FE; any other character stays.</summary>
    public static char Decode(char c)
    {
        // Word may keep the characters of a font of its own encoding at F0xx.
        var code = c is >= '\uF0A1' and <= '\uF0FE' ? c - 0xF000 : c;
        return code is >= 0xA1 and <= 0xFE ? Letters.Value[code - 0xA0] : c;
    }

    /// <summary>Decodes a text that was written with a TCVN3 font, or whose bytes were taken for Latin-1.</summary>
    public static string Decode(string text) => string.Create(text.Length, text, static (letters, source) =>
    {
        for (var i = 0; i < letters.Length; i++)
            letters[i] = Decode(source[i]);
    });

    private static char[] LoadLetters()
    {
        var letters = new char[0x60];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = (char)(0xA0 + i);
        foreach (var (code, letter) in LegacyTable.Load("tcvn3.tsv"))
            letters[int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture) - 0xA0] = letter[0];
        return letters;
    }
}
