using Xanh.Documents.Text;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>A word, number or sign of a text with the blanks before it, and the form in which it is compared.</summary>
/// <remarks>Case, the place of a tone mark (hoà, hòa) and the sort of dash or blank make no difference; every diacritic does.</remarks>
internal readonly record struct DifferenceWord(string Text, string Form)
{
    public bool IsSign => Form.Length > 0 && !char.IsLetterOrDigit(Form[0]);

    public static List<DifferenceWord> Of(string text)
    {
        var words = new List<DifferenceWord>();
        var composed = text.Normalize(System.Text.NormalizationForm.FormC);
        for (var i = 0; i < composed.Length;)
        {
            var start = i;
            while (i < composed.Length && char.IsWhiteSpace(composed[i]))
                i++;
            var word = i;
            if (i < composed.Length && IsWordChar(composed[i]))
                i = EndOfWord(composed, i);
            else if (i < composed.Length)
                i += char.IsSurrogatePair(composed, i) ? 2 : 1;
            if (i > word)
                words.Add(new DifferenceWord(composed[start..i], VietnameseText.Fold(composed[word..i])));
        }
        return words;
    }

    // 31/12/2027, 1.234,5 and 86/KH-UBND are one word each.
    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length && (IsWordChar(text[i]) || (text[i] is '/' or '.' or ',' or '-' && i + 1 < text.Length && Joins(text, i))))
            i++;
        return i;
    }

    private static bool Joins(string text, int i) => text[i] switch
    {
        '.' or ',' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
        _ => IsWordChar(text[i + 1]),
    };

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
