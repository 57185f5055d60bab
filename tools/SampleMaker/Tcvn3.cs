namespace Xanh.SampleMaker;

/// <summary>The legacy code TCVN 5712 (ABC fonts): capital letters with tone marks exist only in the capital font.</summary>
internal static class Tcvn3
{
    private const string Plain = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";
    private const string Codes =
        "\u00B5\u00B8\u00B6\u00B7\u00B9\u00A8\u00BB\u00BE\u00BC\u00BD\u00C6\u00A9\u00C7\u00CA\u00C8\u00C9\u00CB\u00AE" +
        "\u00CC\u00D0\u00CE\u00CF\u00D1\u00AA\u00D2\u00D5\u00D3\u00D4\u00D6\u00D7\u00DD\u00D8\u00DC\u00DE" +
        "\u00DF\u00E3\u00E1\u00E2\u00E4\u00AB\u00E5\u00E8\u00E6\u00E7\u00E9\u00AC\u00EA\u00ED\u00EB\u00EC\u00EE" +
        "\u00EF\u00F3\u00F1\u00F2\u00F4\u00AD\u00F5\u00F8\u00F6\u00F7\u00F9\u00FA\u00FD\u00FB\u00FC\u00FE" +
        "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7";

    /// <summary>Pieces with the font that shows them.</summary>
    public static IEnumerable<(string Text, string? Font)> Encode(string text)
    {
        var piece = new System.Text.StringBuilder();
        var capital = false;
        foreach (var letter in text.Normalize(System.Text.NormalizationForm.FormC))
        {
            var needsCapital = char.IsUpper(letter) && letter > '\u007F' && !Plain.Contains(letter, StringComparison.Ordinal);
            if (needsCapital != capital && piece.Length > 0)
            {
                yield return (piece.ToString(), capital ? ".VnTimeH" : ".VnTime");
                piece.Clear();
            }
            capital = needsCapital;
            var at = Plain.IndexOf(needsCapital ? char.ToLowerInvariant(letter) : letter, StringComparison.Ordinal);
            piece.Append(at >= 0 ? Codes[at] : Quotes(letter));
        }
        if (piece.Length > 0)
            yield return (piece.ToString(), capital ? ".VnTimeH" : ".VnTime");
    }

    private static char Quotes(char letter) => letter switch
    {
        '“' or '”' => '"',
        '–' => '-',
        _ => letter,
    };
}
