using System.Globalization;
using System.Text;

namespace Xanh.Documents.Text;

/// <summary>Comparable forms of Vietnamese text. For matching only: what people see is never folded.</summary>
public static class VietnameseText
{
    private static readonly Dictionary<string, string> OldToneToNew = ToneVariants();

    /// <summary>
    /// Lower case, NFC, one blank for any run of white space, đ for ð, the tone mark of hoà/hoè/thuý at its newer place (hòa, hòe, thúy),
    /// long names of people's committees and councils as UBND and HĐND. Diacritics stay.
    /// </summary>
    public static string Fold(string text)
    {
        var lower = CollapseBlanks(text.Normalize(NormalizationForm.FormC)).ToLowerInvariant().Replace('ð', 'đ');
        var builder = new StringBuilder(lower.Length);
        for (var i = 0; i < lower.Length; i++)
        {
            if (i + 1 < lower.Length && OldToneToNew.TryGetValue(lower.Substring(i, 2), out var pair))
            {
                builder.Append(pair);
                i++;
            }
            else
            {
                builder.Append(lower[i]);
            }
        }
        return builder.ToString()
            .Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal)
            .Replace("hội đồng nhân dân", "hđnd", StringComparison.Ordinal);
    }

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

    // "oà" → "òa": for each tone, the pair with the tone on the second vowel maps to the pair with the tone on the first.
    private static Dictionary<string, string> ToneVariants()
    {
        var variants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (first, second) in new[] { ('o', 'a'), ('o', 'e'), ('u', 'y') })
        {
            foreach (var tone in "\u0300\u0301\u0309\u0303\u0323")
            {
                var old = $"{first}{$"{second}{tone}".Normalize(NormalizationForm.FormC)}";
                var @new = $"{$"{first}{tone}".Normalize(NormalizationForm.FormC)}{second}";
                variants[old] = @new;
            }
        }
        return variants;
    }
}
