using System.Buffers;
using System.Globalization;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Docx;

/// <summary>What all walks through one .docx share: styles, list counters, open fields, and what there is to report at the end.</summary>
internal sealed class DocxSession(string fileName, ReadContext context, StyleSheet styles, Numbering numbering)
{
    private static readonly SearchValues<char> LegacyOnly = SearchValues.Create("×÷ÆæÇçÐðÑñÞþßÄäÅåËëÏïÖöØøÜü");

    private readonly SortedSet<string> legacyFonts = new(StringComparer.OrdinalIgnoreCase);
    private bool legacyFontsHoldUnicode;

    public string FileName => fileName;

    public ReadContext Context => context;

    public StyleSheet Styles => styles;

    public ListCounters Lists { get; } = new(numbering, styles);

    public FieldStack Fields { get; } = new();

    /// <summary>Ids of the notes that the text refers to: footnotes and endnotes count apart.</summary>
    public HashSet<string> Footnotes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Endnotes { get; } = new(StringComparer.Ordinal);

    public int Insertions { get; set; }

    public int Deletions { get; set; }

    public int Comments { get; set; }

    public int HiddenRuns { get; set; }

    public int ContentsLines { get; set; }

    public int EmbeddedParts { get; set; }

    /// <summary>The text of a run in Unicode: the font decides how its characters are to be understood.</summary>
    public string Decode(string text, string? font)
    {
        if (font is null || font.Length == 0)
            return text;
        if (SymbolGlyphs.IsFont(font))
            return string.Create(text.Length, (text, font), static (to, from) =>
            {
                for (var i = 0; i < to.Length; i++)
                    to[i] = from.text[i] is >= '\uF020' and <= '\uF0FF' ? SymbolGlyphs.Decode(from.font, from.text[i]) : from.text[i];
            });
        var isTcvn3 = Tcvn3.IsFont(font);
        if ((!isTcvn3 && !Vni.IsFont(font)) || IsUnicode(text))
            return text;
        var decoded = isTcvn3 ? Tcvn3.Decode(text) : Vni.Decode(text);
        if (!decoded.Equals(text, StringComparison.Ordinal))
            legacyFonts.Add(font);
        return Tcvn3.IsCapitalFont(font) ? decoded.ToUpper(CultureInfo.InvariantCulture) : decoded;
    }

    public void Report()
    {
        if (legacyFonts.Count > 0)
            context.Note("docx.legacy-font", span: null, fileName, string.Join(", ", legacyFonts));
        if (Insertions + Deletions > 0)
            context.Note("docx.tracked-changes", span: null, fileName, Text(Insertions), Text(Deletions));
        Report("docx.comments", Comments);
        Report("docx.hidden-text", HiddenRuns);
        Report("docx.contents-skipped", ContentsLines);
        if (EmbeddedParts > 0)
            context.Warn("docx.embedded-part", span: null, fileName, Text(EmbeddedParts));
    }

    // Converted documents often keep the old font names. A letter that the old encodings lack gives them away; from then on, a run whose
    // letters mean something in both (é, ô) is Unicode too, unless it holds signs that only the old encodings use for letters.
    private bool IsUnicode(string text)
    {
        var span = text.AsSpan();
        if (span.IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0 || span.IndexOfAnyInRange('\u0100', '\u01B0') >= 0)
            return legacyFontsHoldUnicode = true;
        return legacyFontsHoldUnicode && span.IndexOfAnyInRange('\u00A1', '\u00BF') < 0 && span.IndexOfAny(LegacyOnly) < 0;
    }

    private void Report(string code, int count)
    {
        if (count > 0)
            context.Note(code, span: null, fileName, Text(count));
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
