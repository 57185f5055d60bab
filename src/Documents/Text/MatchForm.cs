using System.Text;

namespace Xanh.Documents.Text;

/// <summary>A lower-case form of Vietnamese text of the same length, so that positions carry over.</summary>
/// <remarks>Tone placement is folded (hoà → hòa), dashes become "-", typographic blanks become " ". For matching only.</remarks>
internal static class MatchForm
{
    private static readonly Dictionary<(char, char), (char, char)> Tones = Variants();

    public static string Of(string text)
    {
        var form = text.ToCharArray();
        for (var i = 0; i < form.Length; i++)
            form[i] = Lower(form[i]);
        for (var i = 0; i + 1 < form.Length; i++)
        {
            // Only an open syllable is written both ways: hoà/hòa, but always hoàn, hoạt; quý has its u from qu.
            var open = i + 2 >= form.Length || !char.IsLetter(form[i + 2]);
            if (form[i] is 'o' or 'u' && open && (i == 0 || form[i - 1] != 'q') && Tones.TryGetValue((form[i], form[i + 1]), out var pair))
                (form[i], form[i + 1]) = pair;
        }
        return new string(form);
    }

    private static char Lower(char c) => c switch
    {
        '–' or '—' or '−' or '‑' => '-',
        'ð' or 'Ð' => 'đ',
        '\u00a0' or '\t' or '\n' or '\r' => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static Dictionary<(char, char), (char, char)> Variants()
    {
        var variants = new Dictionary<(char, char), (char, char)>();
        foreach (var (first, second) in new[] { ('o', 'a'), ('o', 'e'), ('u', 'y') })
        {
            foreach (var tone in "\u0300\u0301\u0309\u0303\u0323")
            {
                var late = $"{second}{tone}".Normalize(NormalizationForm.FormC)[0];
                var early = $"{first}{tone}".Normalize(NormalizationForm.FormC)[0];
                variants[(first, late)] = (early, second);
            }
        }
        return variants;
    }
}
