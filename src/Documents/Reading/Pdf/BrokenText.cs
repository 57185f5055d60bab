using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Tells a text layer that does not say what the page shows: fonts without a way back to characters, or of an old encoding.</summary>
internal static partial class BrokenText
{
    private const int EnoughCharacters = 40;

    public static bool IsBroken(IReadOnlyList<PageWord> words)
    {
        var text = string.Join(' ', words.Select(w => w.Text));
        var marks = text.Count(c => !char.IsWhiteSpace(c));
        if (marks < EnoughCharacters)
            return false;
        var foreign = text.Count(IsForeign);
        var mojibake = Mojibake().Count(text);
        var unknown = UnknownInWord().Count(text);
        return foreign > 0.05 * marks
            || mojibake > 0.02 * marks
            || unknown > 0.02 * marks
            || OldEncoding().Count(text) > 0.04 * marks;
    }

    /// <summary>Nothing that stands in a Vietnamese or European text: private use, controls, replacement marks, other scripts.</summary>
    private static bool IsForeign(char c) =>
        (char.IsControl(c) && !char.IsWhiteSpace(c))
        || c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF' and not ('\uF0B7' or '\uF02D' or '\uF0A7' or '\uF0D8' or '\uF0FC'))
        || c is >= '\u0400' and <= '\u1DFF' or >= '\u2C00' and <= '\uD7FF';

    /// <summary>A question mark in place of a letter: "t?nh", "n??c".</summary>
    [GeneratedRegex(@"(?<=\p{L})[?□]+(?=\p{L})|(?<!\S)[?□]+(?=\p{Ll})")]
    private static partial Regex UnknownInWord();

    /// <summary>UTF-8 read as Latin-1: "á»", "áº", "Ä‘", "Æ°".</summary>
    [GeneratedRegex("á[»º]|Ä[‘\u0090\u0091]|Æ[°¡\u00AF]|Ã[\u00A0-\u00BF]")]
    private static partial Regex Mojibake();

    /// <summary>Signs that stand inside words only in TCVN3 ("®Þnh", "c¸c") and VNI ("ñònh", "caùc").</summary>
    [GeneratedRegex(@"(?<=\p{L})[¸µ¶·¹©¨«¬®§¤¦±²³´°º»¼½¾]|[®©¨«¬](?=\p{L})|[aeouyAEOUY][ùøûõïâêëéèåúüûÙØÛÕÏ](?=\b|[a-z])")]
    private static partial Regex OldEncoding();
}
