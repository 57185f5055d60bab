using System.Collections.Frozen;
using System.Text;
using Xanh.Documents.Lexicon;

namespace Xanh.Documents.Text.Repair;

/// <summary>The shape of Vietnamese syllables: an onset, a rhyme and one tone that suits the rhyme.</summary>
internal static class VietnameseSyllable
{
    public const int MaxLength = 7;

    // Tone by number: 0 level, 1 huyền, 2 sắc, 3 ngã, 4 hỏi, 5 nặng.
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";
    private const string Vowels = "aăâeêioôơuưy";
    private const int Sac = 2;
    private const int Nang = 5;

    // Vowel and tone by letter, for the letters below U+1F00 (all Vietnamese ones); no entry for what is no vowel.
    private static readonly TonedVowel?[] Toned = TonedVowels();
    private static readonly FrozenSet<string> Onsets = Entries("syllable-onsets");
    private static readonly FrozenSet<string> Rhymes = Entries("syllable-rhymes");

    public static bool IsVowel(char lower) => Vowel(lower) is not null;

    /// <summary>Whether the letter (lower case) carries a tone mark.</summary>
    public static bool HasTone(char lower) => ToneOf(lower) > 0;

    /// <summary>A tone that loan words do not carry: any but level and sắc.</summary>
    public static bool HasNativeTone(ReadOnlySpan<char> lower)
    {
        foreach (var c in lower)
        {
            if (ToneOf(c) is not (0 or Sac))
                return true;
        }
        return false;
    }

    /// <summary>Whether <paramref name="lower"/> (lower case, composed) has the shape of one syllable.</summary>
    public static bool IsValid(ReadOnlySpan<char> lower)
    {
        if (lower.Length is 0 or > MaxLength)
            return false;
        Span<char> bare = stackalloc char[lower.Length];
        var tone = 0;
        for (var i = 0; i < lower.Length; i++)
        {
            var vowel = Vowel(lower[i]);
            var own = vowel?.Tone ?? 0;
            if (own > 0 && tone > 0)
                return false;
            bare[i] = vowel?.Base ?? lower[i];
            tone = Math.Max(tone, own);
        }
        for (var onset = Math.Min(3, bare.Length - 1); onset >= 0; onset--)
        {
            if (Fits(bare[..onset], bare[onset..], tone))
                return true;
        }
        return bare is "gi";
    }

    private static bool Fits(ReadOnlySpan<char> onset, ReadOnlySpan<char> rhyme, int tone) =>
        (onset.IsEmpty || Onsets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(onset))
        && Rhymes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rhyme)
        && SpellingAgrees(onset, rhyme[0])
        && (tone is Sac or Nang || !EndsInStop(rhyme));

    private static bool SpellingAgrees(ReadOnlySpan<char> onset, char first)
    {
        var front = first is 'i' or 'e' or 'ê' or 'y';
        return onset switch
        {
            "k" => front,
            "c" => !front,
            "gh" or "ngh" => front && first != 'y',
            "ng" => !front,
            "g" => first is not ('e' or 'ê' or 'y'),
            "gi" => first != 'i',
            "qu" => first is not ('u' or 'o' or 'ư'),
            _ => true,
        };
    }

    private static bool EndsInStop(ReadOnlySpan<char> rhyme) => rhyme[^1] is 'c' or 'p' or 't' || rhyme.EndsWith("ch");

    private static int ToneOf(char lower) => Vowel(lower)?.Tone ?? 0;

    private static TonedVowel? Vowel(char lower) => lower < Toned.Length ? Toned[lower] : null;

    private static TonedVowel?[] TonedVowels()
    {
        var toned = new TonedVowel?[0x1F00];
        foreach (var vowel in Vowels)
        {
            toned[vowel] = new TonedVowel(vowel, 0);
            for (var tone = 1; tone <= ToneMarks.Length; tone++)
                toned[$"{vowel}{ToneMarks[tone - 1]}".Normalize(NormalizationForm.FormC)[0]] = new TonedVowel(vowel, tone);
        }
        return toned;
    }

    private static FrozenSet<string> Entries(string list) =>
        WordLists.Default.List(list).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);

    private sealed record TonedVowel(char Base, int Tone);
}
