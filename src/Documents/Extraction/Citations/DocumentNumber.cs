using System.Text.RegularExpressions;

namespace Xanh.Documents.Extraction.Citations;

/// <summary>A document number with its symbol, blanks removed: <c>68/KH-UBND</c>, <c>08/2022/NĐ-CP</c>, <c>72/2020/QH14</c>, <c>45-NQ/TU</c>.</summary>
/// <param name="Value">Without blanks, symbol in its usual capitals.</param>
/// <param name="Index">Where it begins in the searched text.</param>
/// <param name="Length">Characters it takes there.</param>
internal readonly partial record struct DocumentNumber(string Value, int Index, int Length)
{
    public int End => Index + Length;

    /// <summary>The first piece of the symbol, which tells the type of the paper: <c>KH</c> of 68/KH-UBND, <c>NQ</c> of 45-NQ/TU.</summary>
    public string TypeCode => CodeOf(Value);

    public static IEnumerable<DocumentNumber> All(string text, int from = 0) =>
        Pattern().Matches(text, from).Select(m => new DocumentNumber(Normalise(m.Value), m.Index, m.Length));

    public static DocumentNumber? Find(string text, int from = 0)
    {
        var match = Pattern().Match(text, from);
        return match.Success ? new DocumentNumber(Normalise(match.Value), match.Index, match.Length) : null;
    }

    /// <summary>The symbol of a number whose digits are still missing ("Số:      /KH-UBND"); null when there is none.</summary>
    public static string? SymbolWithoutNumber(string text)
    {
        var match = MissingNumber().Match(text);
        return match.Success ? Normalise(match.Groups["symbol"].Value) : null;
    }

    /// <summary>Blanks out, long dashes short, and the capitals that symbols have ("QĐ-TTG" in a title in capitals is QĐ-TTg).</summary>
    public static string Normalise(string number)
    {
        var bare = Blanks().Replace(number, "").Replace('–', '-').Replace('Ð', 'Đ').Replace("UNBD", "UBND", StringComparison.Ordinal);
        bare = PrimeMinister().Replace(bare, "TTg");
        bare = Submission().Replace(bare, "TTr");
        return Programme().Replace(bare, "CTr");
    }

    /// <summary>The first run of letters: the type of the paper, or the body's own code in a letter ("214/SCT-CN").</summary>
    public static string CodeOf(string symbol) => FirstLetters().Match(symbol).Value;

    private const string Piece = @"(?:TTg|Ttg|TTr|CTr|ĐATr|QyĐ|GGt|\p{Lu}{1,10}\d{0,2})(?=ngày|của|năm|[^\p{L}\d]|$)";

    private const string Symbol_ = Piece + @"(?:(?:\s?[-–]\s?|/|\s?\.(?=\p{Lu}))" + Piece + ")*";

    [GeneratedRegex(
        @"(?<![\p{L}\d/]|\d[,.])\d{1,5}[a-c]?(?:\s?/\s?(?:19|20)\d{2})?(?:\s?/\s?" + Symbol_ + @"|\s?[-–]\s?(?:NQ|KH|CTr|CTR|QĐ|KL|CT|ĐA|TB|BC|HD|TT|QyĐ|QC|CV)\s?/\s?\p{Lu}{2,6})(?!\p{L}*\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?:^|\n|\s)S\S{1,2}\s*:?[\s.…_]*/\s*(?<symbol>" + Symbol_ + ")", RegexOptions.CultureInvariant)]
    private static partial Regex MissingNumber();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLetters();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex("TTG|Ttg", RegexOptions.CultureInvariant)]
    private static partial Regex PrimeMinister();

    [GeneratedRegex(@"(?<=[/])TTR(?=-)", RegexOptions.CultureInvariant)]
    private static partial Regex Submission();

    [GeneratedRegex(@"(?<=[/\-])CTR(?=[-/])", RegexOptions.CultureInvariant)]
    private static partial Regex Programme();
}
