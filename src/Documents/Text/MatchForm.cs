namespace Xanh.Documents.Text;

/// <summary>A lower-case form of Vietnamese text of the same length, so that positions carry over.</summary>
/// <remarks>Tone placement is folded (hoà → hòa), dashes become "-", typographic blanks become " ". For matching only.</remarks>
internal static class MatchForm
{
    // The letters that bear the tone of an open syllable where it is written last ("hoà", "hoè", "thuý") and where it is written first.
    private const string LastBehindO = "àáảãạèéẻẽẹ";
    private const string LastBehindU = "ỳýỷỹỵ";
    private const string FirstO = "òóỏõọ";
    private const string FirstU = "ùúủũụ";

    public static string Of(string text) => string.Create(text.Length, text, static (form, source) =>
    {
        // All letters in one call: each call for a letter that is not ASCII goes to the Unicode library.
        source.AsSpan().ToLowerInvariant(form);
        for (var i = 0; i < form.Length; i++)
            form[i] = Plain(form[i]);
        for (var i = 0; i + 1 < form.Length; i++)
        {
            // Only an open syllable is written both ways: hoà/hòa, but always hoàn, hoạt; quý has its u from qu.
            if (form[i] is 'o' or 'u' && (i + 2 >= form.Length || !char.IsLetter(form[i + 2])) && (i == 0 || form[i - 1] != 'q'))
                PutToneFirst(ref form[i], ref form[i + 1]);
        }
    });

    private static char Plain(char lower) => lower switch
    {
        '–' or '—' or '−' or '‑' => '-',
        'ð' => 'đ',
        '\u00a0' or '\t' or '\n' or '\r' => ' ',
        _ => lower,
    };

    private static void PutToneFirst(ref char first, ref char second)
    {
        var behindO = first == 'o';
        var tone = (behindO ? LastBehindO : LastBehindU).IndexOf(second, StringComparison.Ordinal);
        if (tone < 0)
            return;
        second = !behindO ? 'y' : tone < FirstO.Length ? 'a' : 'e';
        first = (behindO ? FirstO : FirstU)[tone % FirstO.Length];
    }
}
