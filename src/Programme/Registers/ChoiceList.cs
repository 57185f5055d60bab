using System.Globalization;
using Xanh.Documents.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>The values a field of choice may have: codes that stay, words for people.</summary>
/// <param name="names">Words of a code in a language; null for a code that is none of the list.</param>
public sealed class ChoiceList(IReadOnlyList<string> codes, Func<string, CultureInfo, string?> names)
{
    public IReadOnlyList<string> Codes => codes;

    /// <summary>A list whose words stand in the texts of the programme, under <c>choice.{list}.{code}</c>.</summary>
    public static ChoiceList Named(string list, params string[] codes) =>
        new(codes, (code, culture) => ProgrammeTexts.Table.Format("choice." + list + "." + code, culture));

    public string NameOf(string code, CultureInfo culture) => names(code, culture) ?? code;

    /// <summary>The code that was typed, by itself or by its words in either language, with or without accents.</summary>
    public string? Find(string typed)
    {
        var wanted = VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(typed));
        return codes.FirstOrDefault(code => Spellings(code).Any(s => string.Equals(VietnameseText.FoldWithoutAccents(s), wanted, StringComparison.Ordinal)));
    }

    private IEnumerable<string> Spellings(string code) => [code, NameOf(code, Vietnamese), NameOf(code, English)];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
}
