using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>Provinces and other territories: finding them in text, writing them with the right capitals.</summary>
internal sealed partial class Territories
{
    private static readonly ConditionalWeakTable<WordLists, Territories> Known = [];

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

    public static Territories Of(WordLists lexicon) => Known.GetValue(lexicon, l => new Territories(l));

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
            for (var count = words.Count; count > 0; count--)
            {
                var last = words[count - 1];
                var printed = text[words[0].Index..(last.Index + last.Length)];
                var name = Province(printed) ?? (count == words.Count ? UnknownName(printed) : null);
                if (name is null)
                    continue;
                yield return ($"{unit} {name}", match.Index, last.Index + last.Length - match.Index);
                break;
            }
        }
    }

    // A name that is no known province counts where its capitals show where it ends ("tỉnh Bình An").
    private static string? UnknownName(string printed)
    {
        if (!printed.Any(char.IsLower))
            return null;
        var words = printed.Split(' ').TakeWhile(w => char.IsUpper(w[0])).ToList();
        return words.Count > 0 ? string.Join(' ', words) : null;
    }

    private static string UnitOf(string printed) => printed.StartsWith("tp", StringComparison.OrdinalIgnoreCase)
        ? "thành phố"
        : VietnameseText.CollapseBlanks(printed).ToLowerInvariant();

    private static string Key(string name) => VietnameseText.Fold(name).Replace(" - ", " ", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<!\p{L})(?<unit>[Tt]ỉnh|TỈNH|[Tt]hành\s+[Pp]hố|THÀNH\s+PHỐ|T[Pp]\.?)\s*(?<word>\p{Lu}\p{L}*)(?:\s+(?:[-–]\s+)?(?<word>\p{Lu}\p{L}*)){0,4}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
