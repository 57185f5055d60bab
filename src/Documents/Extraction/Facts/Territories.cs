using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>Provinces and other territories: finding them in text, writing them with the right capitals.</summary>
internal sealed partial class Territories
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> cities = new(StringComparer.Ordinal);

    private Territories(WordLists lexicon)
    {
        foreach (var columns in lexicon.List("provinces").Select(e => e.Split('|', StringSplitOptions.TrimEntries)))
        {
            names[Key(columns[0])] = columns[0];
            if (columns.Length > 1)
                cities.Add(Key(columns[0]));
        }
    }

    public static Territories Of(WordLists lexicon) => lexicon.Prepared(l => new Territories(l));

    /// <summary>The known province that <paramref name="name"/> is, spelled as in the list; null when it is none.</summary>
    public string? Province(string name) => names.GetValueOrDefault(Key(name));

    /// <summary>"tỉnh X" or "thành phố X" for a known province; null for any other name.</summary>
    public string? Titled(string name) =>
        Province(name) is { } province ? (cities.Contains(Key(name)) ? "thành phố " : "tỉnh ") + province : null;

    /// <summary>The territories named in <paramref name="text"/> with their word in front ("tỉnh Quảng Ngãi"), in order of appearance.</summary>
    public IEnumerable<(string Name, int Index, int Length)> Find(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var unit = UnitOf(match.Groups["unit"].Value);
            var words = match.Groups["word"].Captures;
            var known = Enumerable.Range(1, words.Count).LastOrDefault(count => Province(Printed(text, words, count)) is not null);
            var length = known > 0 ? known : words.TakeWhile(IsTitleCase).Count();
            if (length == 0)
                continue;
            var name = Printed(text, words, length);
            var last = words[length - 1];
            yield return ($"{unit} {Province(name) ?? name}", match.Index, last.Index + last.Length - match.Index);
        }
    }

    private static string Printed(string text, CaptureCollection words, int count) =>
        text[words[0].Index..(words[count - 1].Index + words[count - 1].Length)];

    // A name that is no known province counts where its capitals show where it ends ("tỉnh Bình An").
    private static bool IsTitleCase(Capture word) => word.Length > 1 && !word.Value.Skip(1).Any(char.IsUpper);

    private static string UnitOf(string printed) => printed.StartsWith("tp", StringComparison.OrdinalIgnoreCase)
        ? "thành phố"
        : VietnameseText.CollapseBlanks(printed).ToLowerInvariant();

    private static string Key(string name) => VietnameseText.Fold(name).Replace(" - ", " ", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<!\p{L})(?<unit>[Tt]ỉnh|TỈNH|[Tt]hành\s+[Pp]hố|THÀNH\s+PHỐ|T[Pp]\.?)[ \u00A0]*(?<word>\p{Lu}\p{L}*)(?:[ \u00A0]+(?:[-–][ \u00A0]+)?(?<word>\p{Lu}\p{L}*)){0,4}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
