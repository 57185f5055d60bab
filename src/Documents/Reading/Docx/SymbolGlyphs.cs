using System.Globalization;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Characters of the fonts Symbol and Wingdings that plans use for signs.</summary>
internal static class SymbolGlyphs
{
    private const string GreekFromA = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    public static bool IsFont(string? font) =>
        font is not null && (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) || IsWingdings(font));

    /// <summary>The character that a glyph code (20–FF or F020–F0FF) shows in that font; a bullet for a glyph without a meaning in text.</summary>
    public static char Decode(string? font, char glyph)
    {
        var code = glyph is >= '\uF020' and <= '\uF0FF' ? glyph - 0xF000 : glyph;
        if (code > 0xFF)
            return glyph;
        return font is not null && IsWingdings(font) ? Wingdings(code) : Symbol(code);
    }

    /// <summary>Decodes <c>w:sym</c>: a font and a hexadecimal code.</summary>
    public static string Decode(string? font, string? code) =>
        ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var glyph)
            ? (IsFont(font) || glyph is >= 0xF020 and <= 0xF0FF ? Decode(font, (char)glyph) : (char)glyph).ToString()
            : "";

    private static bool IsWingdings(string font) =>
        font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase);

    private static char Symbol(int code) => code switch
    {
        >= 'a' and <= 'z' => GreekFromA[code - 'a'],
        'D' => 'Δ',
        'S' => 'Σ',
        'W' => 'Ω',
        0x2D => '-',
        < 0x7F => (char)code,
        0xA3 => '≤',
        0xA5 => '∞',
        0xAE => '→',
        0xB0 => '°',
        0xB1 => '±',
        0xB3 => '≥',
        0xB4 => '×',
        0xB7 => '•',
        0xB8 => '÷',
        0xB9 => '≠',
        0xBB => '≈',
        0xBC => '…',
        0xDE => '⇒',
        _ => '•',
    };

    private static char Wingdings(int code) => code switch
    {
        0x20 => ' ',
        0xFC or 0xFE => '✓',
        0xFB or 0xFD => '✗',
        0xE0 or 0xE8 => '→',
        0x6F or 0x71 or 0xA8 => '☐',
        _ => '•',
    };
}
