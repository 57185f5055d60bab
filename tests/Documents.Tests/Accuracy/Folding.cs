using System.Text;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Forms in which strings are compared: case, spelling of tones and common abbreviations do not count, diacritics do.</summary>
internal static partial class Folding
{
    private static readonly Dictionary<string, string> TonePlaces = MakeTonePlaces();

    public static string Clean(string text) => Blanks().Replace(text.Normalize(NormalizationForm.FormC).Replace('\u00D0', '\u0110').Replace('\u00A0', ' '), " ").Trim();

    public static string Fold(string? text)
    {
        if (text is null)
            return "";
        var folded = Clean(text).ToLowerInvariant();
        foreach (var (old, now) in TonePlaces)
            folded = folded.Replace(old, now, StringComparison.Ordinal);
        return folded.Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal).Replace("hội đồng nhân dân", "hđnd", StringComparison.Ordinal)
            .Replace("&", " và ", StringComparison.Ordinal).Replace('–', '-').Replace('—', '-').Replace('“', '"').Replace('”', '"');
    }

    public static string[] Syllables(string? text) => [.. Words().Matches(Fold(text)).Select(m => m.Value)];

    /// <summary>A body or group of bodies; "các" and "đề nghị" in front do not count.</summary>
    public static string Party(string text) => InFront().Replace(Commas().Replace(Fold(text).Trim(' ', '.', ';', ':', ',', '-', '+', '*', '•'), ", "), "");

    /// <summary>Number of a document without blanks.</summary>
    public static string DocumentNumber(string? text) => Blanks().Replace(Fold(text), "").Trim('.', ',', ';', ':');

    /// <summary>hoà and hòa, uỷ and ủy: the tone moves to the first vowel.</summary>
    private static Dictionary<string, string> MakeTonePlaces()
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (first, second) in new[] { ("o", "a"), ("o", "e"), ("u", "y") })
        {
            foreach (var tone in "\u0300\u0301\u0309\u0303\u0323")
                places[first + (second + tone).Normalize(NormalizationForm.FormC)] = (first + tone).Normalize(NormalizationForm.FormC) + second;
        }
        return places;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s*,\s*")]
    private static partial Regex Commas();

    [GeneratedRegex(@"^(các|đề nghị)\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex InFront();
}
