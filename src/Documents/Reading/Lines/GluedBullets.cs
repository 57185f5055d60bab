using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Bullets glued into the line before: "… hiệu quả - Chủ trì nghiên cứu" are two.</summary>
/// <remarks>A dash also stands inside names, pairs and ranges (kinh tế - xã hội, Bà Rịa - Vũng Tàu, 2026 - 2030); only a dash before a verb that opens tasks is cut.</remarks>
internal static partial class GluedBullets
{
    private static readonly FrozenSet<string> Verbs = WordLists.Default.List("bullet-verbs")
        .Concat(WordLists.Default.List("verbs").Select(verb => string.Join(' ', verb.Split(' ').Take(2))))
        .ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<TracedText> Split(TracedText text)
    {
        if (!MayHoldMore(text.Value))
            return [text];
        var pieces = new List<TracedText>();
        var from = 0;
        foreach (Match match in InnerMark().Matches(text.Value))
        {
            var mark = match.Groups["mark"];
            if (!OpensTask(match, text.Value, mark.Index))
                continue;
            pieces.Add(text.Substring(from, mark.Index - from).Trim());
            from = mark.Index;
        }
        if (from == 0)
            return [text];
        pieces.Add(text.Substring(from));
        return pieces;
    }

    private static bool MayHoldMore(string value) =>
        (value.Contains(" - ", StringComparison.Ordinal) || value.Contains(" – ", StringComparison.Ordinal) || value.Contains(" + ", StringComparison.Ordinal))
        && LineMark.At(value) is { IsBullet: true };

    private static bool OpensTask(Match match, string value, int at)
    {
        var before = value[at - 2];
        if (!char.IsLower(before) && before is not ('.' or ';' or ')' or '”'))
            return false;
        var first = match.Groups["first"].Value.ToLowerInvariant();
        return Verbs.Contains(first + " " + match.Groups["second"].Value) || (Verbs.Contains(first) && before is '.' or ';');
    }

    [GeneratedRegex(@"(?<=\S\s)(?<mark>[-–+]\s)(?<first>\p{Lu}\p{Ll}*)\s(?<second>\p{Ll}+)", RegexOptions.CultureInvariant)]
    private static partial Regex InnerMark();
}
