using System.Globalization;
using System.Text;

namespace Xanh.Documents.Text;

/// <summary>Comparable forms of Vietnamese text. For matching only: what people see is never folded.</summary>
public static class VietnameseText
{
    /// <summary>
    /// Lower case, NFC, one blank for any run of white space, đ for ð, the tone mark of hoà/hoè/thuý at its newer place (hòa, hòe, thúy),
    /// long names of people's committees and councils as UBND and HĐND. Diacritics stay.
    /// </summary>
    public static string Fold(string text) => MatchForm.Of(CollapseBlanks(text.Normalize(NormalizationForm.FormC)))
        .Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal)
        .Replace("hội đồng nhân dân", "hđnd", StringComparison.Ordinal);

    /// <summary><see cref="Fold"/> without any diacritics, đ as d: for search by people who type without accents.</summary>
    public static string FoldWithoutAccents(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in Fold(text).Replace('đ', 'd').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                builder.Append(c);
        }
        return builder.ToString();
    }

    public static string CollapseBlanks(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                builder.Append(c);
            else if (builder.Length > 0 && builder[^1] != ' ')
                builder.Append(' ');
        }
        return builder.ToString().TrimEnd();
    }
}
