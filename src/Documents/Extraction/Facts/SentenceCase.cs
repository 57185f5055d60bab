using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Citations;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>Puts a text printed in capitals into sentence case: names, abbreviations and document numbers keep theirs.</summary>
internal static partial class SentenceCase
{
    /// <summary><paramref name="text"/> in sentence case when it is printed in capitals; else as it is, blanks collapsed.</summary>
    public static string Of(string text, WordLists lexicon)
    {
        var printed = VietnameseText.CollapseBlanks(text);
        return IsCapitals(printed) ? Lower(printed, lexicon) : printed;
    }

    /// <summary>True when most of the letters outside document numbers are capitals.</summary>
    public static bool IsCapitals(string text)
    {
        var capitals = text.Count(char.IsUpper);
        return capitals >= 2 && capitals >= 4 * text.Count(char.IsLower);
    }

    private static string Lower(string printed, WordLists lexicon)
    {
        var text = new StringBuilder(printed.ToLowerInvariant());
        KeepAbbreviations(printed, text, lexicon);
        foreach (var list in new[] { "document-types", "proper-names", "provinces" })
        {
            foreach (var name in lexicon.List(list).Select(e => e.Split('|')[0].Trim()))
                Restore(printed, text, name, namedOnly: list == "document-types");
        }
        foreach (var agency in lexicon.List("agencies").Select(e => e.Split('=')[0].Trim()).Where(a => a.Contains(' ', StringComparison.Ordinal)))
            Restore(printed, text, agency, namedOnly: false);
        foreach (var number in DocumentNumber.All(printed).Where(n => n.Value.Length == n.Length))
            Write(text, number.Index, number.Value);
        foreach (Match unit in UnknownTerritory().Matches(printed))
            Capitalise(text, unit.Groups["word"].Captures);
        foreach (Match start in QuoteOrStart().Matches(printed))
            text[start.Index + start.Length - 1] = printed[start.Index + start.Length - 1];
        return text.ToString();
    }

    private static void KeepAbbreviations(string printed, StringBuilder text, WordLists lexicon)
    {
        var known = lexicon.List("abbreviations").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (Match word in Word().Matches(printed))
        {
            if (known.Contains(word.Value) || IsBracketed(printed, word) || (word.Length > 1 && !word.Value.Any(IsVowel)))
                Write(text, word.Index, word.Value);
        }
    }

    // "CHỈ SỐ XANH CẤP TỈNH (PGI)"
    private static bool IsBracketed(string printed, Match word) =>
        word.Index > 0 && word.Index + word.Length < printed.Length && printed[word.Index - 1] == '(' && printed[word.Index + word.Length] == ')';

    private static void Restore(string printed, StringBuilder text, string name, bool namedOnly)
    {
        var from = 0;
        while (CultureInfo.InvariantCulture.CompareInfo.IndexOf(printed.AsSpan(from), name, CompareOptions.OrdinalIgnoreCase) is var found && found >= 0)
        {
            var at = from + found;
            from = at + name.Length;
            if (IsWholeWord(printed, at, name.Length) && (!namedOnly || IsNamed(printed, at, name.Length)))
                Write(text, at, name);
        }
    }

    // "thực hiện Chương trình …" names one programme; "các chương trình" does not.
    private static bool IsNamed(string printed, int at, int length) =>
        Naming().IsMatch(printed[..at]) || printed[(at + length)..].StartsWith(" SỐ ", StringComparison.Ordinal);

    private static bool IsWholeWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + length == text.Length || !char.IsLetter(text[at + length]));

    private static void Write(StringBuilder text, int at, string value)
    {
        for (var i = 0; i < value.Length; i++)
            text[at + i] = value[i];
    }

    private static void Capitalise(StringBuilder text, CaptureCollection words)
    {
        foreach (Capture word in words)
            text[word.Index] = char.ToUpperInvariant(text[word.Index]);
    }

    private static bool IsVowel(char c) => "AEIOUY".Contains(VietnameseText.FoldWithoutAccents(c.ToString()).ToUpperInvariant()[0], StringComparison.Ordinal);

    [GeneratedRegex(@"\p{L}[\p{L}\d]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:^|[“""'«]\s*)\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteOrStart();

    [GeneratedRegex(@"(?:THỰC HIỆN|PHÊ DUYỆT|BAN HÀNH|TRIỂN KHAI|DUYỆT|SUNG|NỘI DUNG|CỦA|MỘT SỐ ĐIỀU CỦA|[“""])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Naming();

    // Two words behind the unit, unless they open the next phrase.
    [GeneratedRegex(
        @"(?<!\p{L})(?:TỈNH|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU|THÀNH PHỐ)(?:\s+(?!(?:ĐẾN|GIAI|NĂM|TRÊN|VỀ|VÀ|TRONG|THEO|THỰC|CÁC|THỜI|TỪ|CỦA|GẮN|ĐỢT|LẦN|KHÓA|TẠI|CHO|NHẰM|ỦY|ĐOÀN|TRỰC|VIỆT|XÃ|PHƯỜNG|ĐẶC|DO|LÀ|CÓ)(?!\p{L}))(?<word>\p{L}+)){1,2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex UnknownTerritory();
}
