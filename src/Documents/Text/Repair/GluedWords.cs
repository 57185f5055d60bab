using System.Collections.Frozen;
using Xanh.Documents.Lexicon;

namespace Xanh.Documents.Text.Repair;

/// <summary>Finds where one run of letters and digits is really two words.</summary>
internal static class GluedWords
{
    private static readonly FrozenSet<string> Compounds = WordLists.Default.List("compounds").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Notes the blanks that <c>[start, end)</c> of <paramref name="value"/> lacks.</summary>
    public static void Cut(string value, int start, int end, TextEdits edits)
    {
        var cuts = Cuts(value.AsSpan(start, end - start));
        if (cuts.Count == 0 || IsAddress(value, start, end))
            return;
        foreach (var cut in cuts)
            edits.InsertBlank(start + cut);
    }

    private static List<int> Cuts(ReadOnlySpan<char> run)
    {
        var sorts = Sorts.None;
        var previous = Sorts.None;
        var turns = false;
        var clusters = 0;
        var tones = 0;
        var inVowel = false;
        foreach (var c in run)
        {
            var sort = char.IsDigit(c) ? Sorts.Digit : char.IsUpper(c) ? Sorts.Upper : Sorts.Lower;
            var lower = sort == Sorts.Upper ? char.ToLowerInvariant(c) : c;
            var vowel = VietnameseSyllable.IsVowel(lower);
            clusters += vowel && !inVowel ? 1 : 0;
            tones += vowel && VietnameseSyllable.HasTone(lower) ? 1 : 0;
            inVowel = vowel;
            turns |= (previous, sort) is (Sorts.Lower, Sorts.Upper);
            sorts |= sort;
            previous = sort;
        }
        if (sorts.HasFlag(Sorts.Digit))
            return sorts == Sorts.Digit ? [] : AtDigits(run);
        if (turns || (sorts == (Sorts.Upper | Sorts.Lower) && char.IsUpper(run[1])))
            return AtCapitals(run);
        var oneCase = sorts is Sorts.Lower or Sorts.Upper;
        return oneCase && (clusters > 1 || tones > 1) && run.Length <= 2 * VietnameseSyllable.MaxLength ? BetweenSyllables(run) : [];
    }

    private static List<int> BetweenSyllables(ReadOnlySpan<char> run)
    {
        Span<char> lower = stackalloc char[run.Length];
        run.ToLowerInvariant(lower);
        var found = new List<int>();
        for (var cut = 1; cut < lower.Length; cut++)
        {
            if (!VietnameseSyllable.IsValid(lower[..cut]) || !VietnameseSyllable.IsValid(lower[cut..]))
                continue;
            if (Compounds.Contains(string.Concat(lower[..cut], " ", lower[cut..])))
                return [cut];
            found.Add(cut);
        }
        var certain = found.Count == 1 && found[0] > 1 && found[0] < lower.Length - 1 && VietnameseSyllable.HasNativeTone(lower);
        return certain ? found : [];
    }

    private static List<int> AtDigits(ReadOnlySpan<char> run)
    {
        var cuts = new List<int>();
        var from = 0;
        for (var i = 1; i < run.Length; i++)
        {
            if (char.IsDigit(run[i]) == char.IsDigit(run[i - 1]))
                continue;
            var to = i + 1;
            while (to < run.Length && char.IsDigit(run[to]) == char.IsDigit(run[i]))
                to++;
            var digitsFirst = char.IsDigit(run[from]);
            if (digitsFirst ? IsWordBesideNumber(run[i..to], run[from..i]) : IsWordBesideNumber(run[from..i], run[i..to]))
                cuts.Add(i);
            from = i;
        }
        return cuts;
    }

    // "ĐA06" and "QH14" are codes; "ĐOẠN2013" and "2009của" are two words.
    private static bool IsWordBesideNumber(ReadOnlySpan<char> letters, ReadOnlySpan<char> digits)
    {
        if (letters.Length < 2 || (letters.Length == 2 && char.IsUpper(letters[1])) || !IsSyllable(letters))
            return false;
        return IsAccented(letters) || (letters.Length > 2 && IsYear(digits));
    }

    private static List<int> AtCapitals(ReadOnlySpan<char> run)
    {
        var cuts = new List<int>();
        var from = 0;
        for (var i = 1; i < run.Length; i++)
        {
            var cut = CapitalCut(run, from, i);
            if (cut == 0)
                continue;
            cuts.Add(cut);
            from = cut;
        }
        return cuts;
    }

    private static int CapitalCut(ReadOnlySpan<char> run, int from, int i)
    {
        var to = i + 1;
        while (to < run.Length && char.IsLower(run[to]))
            to++;
        if (char.IsUpper(run[i]) && char.IsLower(run[i - 1]))
            return IsTurn(run[from..i], run[i..to], run[i..]) ? i : 0;
        if (!char.IsLower(run[i]) || !char.IsUpper(run[i - 1]))
            return 0;
        if (i - from > 3 && !VietnameseSyllable.IsVowel(char.ToLowerInvariant(run[i - 1])) && VietnameseSyllable.IsVowel(run[i]))
            return IsSyllable(run[(i - 1)..to]) && IsAccented(run[i..to]) ? i - 1 : 0;
        if (run[from..].StartsWith("TTg"))
            return to > from + 3 && IsSyllable(run[(from + 3)..to]) && IsAccented(run[(from + 3)..to]) ? from + 3 : 0;
        return i - from > 1 && IsSyllable(run[i..to]) && IsAccented(run[i..to]) ? i : 0;
    }

    private static bool IsTurn(ReadOnlySpan<char> left, ReadOnlySpan<char> right, ReadOnlySpan<char> rest)
    {
        if (left.Length < 2 || !IsSyllable(left))
            return false;
        var known = right.Length > 1 ? IsSyllable(right) : rest.Length > 2 && rest.IndexOfAnyExceptInRange('A', 'Z') < 0;
        return known && (IsAccented(left) || (right.Length > 1 && IsAccented(right)));
    }

    private static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length > VietnameseSyllable.MaxLength)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return VietnameseSyllable.IsValid(lower);
    }

    private static bool IsAccented(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('\0', '\u007F') >= 0;

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && (digits.StartsWith("19") || digits.StartsWith("20"));

    // Mail and web addresses and file names are quoted as they are.
    private static bool IsAddress(string value, int start, int end)
    {
        while (start > 0 && !char.IsWhiteSpace(value[start - 1]))
            start--;
        while (end < value.Length && !char.IsWhiteSpace(value[end]))
            end++;
        var word = value.AsSpan(start, end - start);
        return word.Contains('@') || word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.") || word.Contains('_');
    }

    [Flags]
    private enum Sorts
    {
        None = 0,
        Digit = 1,
        Upper = 2,
        Lower = 4,
    }
}
