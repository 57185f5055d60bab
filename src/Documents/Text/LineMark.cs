using System.Text.RegularExpressions;

namespace Xanh.Documents.Text;

/// <summary>The mark a line or paragraph opens with: a bullet, number, letter or heading word.</summary>
/// <param name="Kind">Its sort.</param>
/// <param name="Label">Without punctuation: <c>IV</c>, <c>2.1</c>, <c>a</c>, <c>-</c>.</param>
/// <param name="Length">Characters of the mark and the blanks behind it.</param>
public readonly partial record struct LineMark(LineMarkKind Kind, string Label, int Length)
{
    /// <summary>Reads the mark at the head of <paramref name="line"/>; null when the line opens with plain text.</summary>
    /// <remarks>A number counts only with "." (then a blank or a capital), ")" or "/": "12,5 %" and "04/9/2025" are no marks.</remarks>
    public static LineMark? At(string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success)
            return null;
        foreach (var kind in Enum.GetValues<LineMarkKind>())
        {
            var group = match.Groups[kind.ToString()];
            if (group.Success)
                return new LineMark(kind, group.Value, match.Length);
        }
        return null;
    }

    public bool IsBullet => Kind is LineMarkKind.Dash or LineMarkKind.Plus or LineMarkKind.Star or LineMarkKind.Dot;

    [GeneratedRegex(
        """
        ^\s*(?:
          (?<Dash>[-–—−])(?:\s+|(?=\p{Lu})|(?=[“"(]))(?![-–—])
        | \((?:(?<Dash>[-–])|(?<Plus>\+)|(?<Star>\*))\)\s*(?=\S)
        | (?<Plus>\+)\s*(?=\S)
        | (?<Star>\*)\s*(?=[^*\s])
        | (?<Dot>[•·●▪■◦○‣►✓\uF0B7\uF02D\uF0A7])\s*
        | (?:(?i:Điều)\s+(?<Article>\d{1,3}[a-zđ]?)\s*[.:])\s*
        | (?:(?i:Chương)\s+(?<Chapter>[IVXL]+|\d{1,2})\b\s*[.:]?)\s*
        | (?:(?i:Phần)\s+(?:(?i:thứ)\s+)?(?<Division>[IVXL]+\b|\d{1,2}\b|(?i:nhất|hai|ba|tư|năm))\s*[.:]?)\s*
        | (?<Roman>(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3}))\s*(?:[./)]|[-–](?=\s))(?:\s+|(?=\p{Lu}))
        | (?<Decimal>\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+
        | (?<Decimal>\d{1,2}(?:\.\d{1,2}){1,3})(?:\.?|\s?[-–]\s+)(?=\p{Lu})
        | (?<Number>\d{1,3})\s*\.(?:\s+|(?=\p{Lu}))
        | (?<Number>\d{1,3})(?:\)\s*|/(?:\s+|(?=\p{Lu})))
        | (?<Number>\d{1,2})(?:\s?[-–]\s+(?=\p{Lu}\p{Ll})|-\s+(?=\p{Lu}))
        | \((?<Bracketed>\d{1,2}|[a-zđ]|[ivx]+)\)\s*
        | (?<Letter>[a-zđ])(?:\s*[.)/]\s*(?=\S)|\s?-\s+(?=\p{Lu}\p{Ll}))
        | (?<Capital>[A-EĐ])\s*[.)/]\s+
        | (?<Capital>[A-HĐ])\s*[.)/–-]\s*(?=\p{Lu}{2})
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
