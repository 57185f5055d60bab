using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;

namespace Xanh.Documents.Text.Repair;

/// <summary>Blanks inside document numbers: <c>1616 /QĐ-UBND</c>, <c>QĐ- TTg</c>, <c>KH - UBND</c>.</summary>
internal static partial class DocumentNumberRepair
{
    private const string Issuer = @"\p{Lu}{2,}[a-z]?\p{Lu}*(?:[.&]\p{Lu}+)*";

    private static readonly FrozenSet<string> Codes = WordLists.Default.List("number-codes")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);

    public static TracedText Apply(TracedText text)
    {
        if (!MayHaveGap(text.Value))
            return text;
        var edits = new TextEdits();
        foreach (Match match in Numbers().Matches(text.Value))
        {
            if (IsNumber(match))
                edits.RemoveBlanks(text.Value, match.Index, match.Index + match.Length);
        }
        return edits.Apply(text);
    }

    private static bool IsNumber(Match match)
    {
        var code = match.Groups["code"].Value;
        return Codes.Contains(code) || (match.Groups["digits"].Success && code.Length > 1);
    }

    private static bool MayHaveGap(string value)
    {
        for (var i = 1; i < value.Length - 1; i++)
        {
            if (value[i] is '-' or '/' && (value[i - 1] == ' ' || value[i + 1] == ' '))
                return true;
        }
        return value.Contains("/QH ", StringComparison.Ordinal);
    }

    // Blanks on both sides of a hyphen are closed only behind the code: what follows a whole number is another phrase.
    [GeneratedRegex(
        @"(?<![\p{L}\d])(?:" +
        @"(?<digits>\d{1,5}[a-z]?)\s?/\s?(?:\d{4}\s?/\s?)?(?:(?<code>QH)\s?\d{1,2}|(?<code>\p{Lu}{1,6}[a-z]?\p{Lu}{0,4})\s?-\s?" + Issuer + @"(?:(?:\s-|-\s?)" + Issuer + ")*)" +
        @"|(?<digits>\d{1,4})\s?-\s?(?<code>\p{Lu}{1,4}r?)\s?/\s?\p{Lu}{2,6}" +
        @"|(?<=/)\s?(?<code>\p{Lu}{1,4}[a-z]?)\s?-\s?" + Issuer +
        @"|(?<code>\p{Lu}{1,4}[a-z]?)(?:-\s|\s-)" + Issuer +
        @")(?![\p{Ll}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
