using System.Globalization;
using Xanh.Documents.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>The values a field of choice may have: codes that stay, words for people.</summary>
public sealed class ChoiceList
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private readonly Func<string, CultureInfo, string?> names;
    private readonly Lazy<Dictionary<string, string>> spellings;

    /// <param name="codes">In the order in which they are offered.</param>
    /// <param name="names">Words of a code in a language; null for a code that is none of the list.</param>
    public ChoiceList(IReadOnlyList<string> codes, Func<string, CultureInfo, string?> names)
    {
        (Codes, this.names) = (codes, names);
        spellings = new(() => Spellings(codes, names));
    }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>A list whose words stand in the texts of the programme, under <c>choice.{list}.{code}</c>.</summary>
    public static ChoiceList Named(string list, params string[] codes) => new(codes, (code, culture) =>
        ProgrammeTexts.Table.Has("choice." + list + "." + code) ? ProgrammeTexts.Table.Format("choice." + list + "." + code, culture) : null);

    public string NameOf(string code, CultureInfo culture) => names(code, culture) ?? code;

    /// <summary>The code that was typed, by itself or by its words in either language, with or without accents.</summary>
    public string? Find(string typed) =>
        spellings.Value.GetValueOrDefault(typed) ?? spellings.Value.GetValueOrDefault(VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(typed)));

    private static Dictionary<string, string> Spellings(IReadOnlyList<string> codes, Func<string, CultureInfo, string?> names)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in codes)
            found[code] = code;
        foreach (var code in codes)
        {
            foreach (var words in new[] { code, names(code, Vietnamese), names(code, English) }.OfType<string>())
                found.TryAdd(VietnameseText.FoldWithoutAccents(words), code);
        }
        return found;
    }
}
