using System.Globalization;
using System.Text.RegularExpressions;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>The place of a plan that an amending document cites: <c>điểm b khoản 2 Mục III</c>, <c>nhiệm vụ số 5 Phụ lục II</c>.</summary>
/// <param name="Annex">Label of the annex, empty for one without a label; null when none is cited.</param>
/// <param name="Path">Marks from the outermost section inwards: <c>III</c>, <c>2</c>, <c>b</c>.</param>
/// <param name="Tasks">Printed numbers of tasks.</param>
/// <param name="Bullet">Which line under the section, from 1.</param>
public sealed partial record CitedPlace(string? Annex, IReadOnlyList<string> Path, IReadOnlyList<int> Tasks, int? Bullet)
{
    private static readonly string[] Levels = ["phần", "mục", "tiểu mục", "khoản", "điểm", "tiết"];
    private static readonly string[] Counting = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>A whole annex and nothing narrower.</summary>
    public bool IsWholeAnnex => Annex is not null && Path.Count == 0 && Tasks.Count == 0 && Bullet is null;

    /// <summary>Reads a citation; null when the words cite no place.</summary>
    public static CitedPlace? Of(string words)
    {
        var levels = new SortedDictionary<int, string>();
        foreach (Match match in Part().Matches(words))
        {
            var level = Array.FindIndex(Levels, l => string.Equals(l, SingleBlanks(match.Groups["level"].Value), StringComparison.OrdinalIgnoreCase));
            levels.TryAdd(level, match.Groups["mark"].Value.TrimEnd('.', ','));
        }
        var annex = AnnexOf().Match(words);
        var task = TaskOf().Match(words);
        var bullet = BulletOf().Match(words);
        if (levels.Count == 0 && !annex.Success && !task.Success)
            return null;
        return new CitedPlace(
            annex.Success ? annex.Groups["label"].Value : null,
            [.. levels.Values.SelectMany(m => m.Split('.', StringSplitOptions.RemoveEmptyEntries))],
            [.. task.Groups["number"].Captures.Select(c => int.Parse(c.ValueSpan, CultureInfo.InvariantCulture)).Distinct()],
            bullet.Success ? NumberOf(bullet.Groups["which"].Value) : null);
    }

    /// <summary>The section path of an item added here; null when the place is too vague.</summary>
    /// <param name="number">What the item prints before itself; counts when it is one of the cited numbers.</param>
    public string? SectionOfNew(string? number)
    {
        var own = Tasks.Select(t => t.ToString(CultureInfo.InvariantCulture)).Where(t => Tasks.Count == 1 || string.Equals(t, number, StringComparison.Ordinal));
        var parts = Annex is null && Tasks.Count == 0 ? Path : Path.Prepend(Annex is { Length: > 0 } ? "annex-" + Annex : "annex").Concat(own);
        return string.Join('.', parts) is { Length: > 0 } section ? section : null;
    }

    internal Citation Cites(ComparedItem item)
    {
        if (item.Section is not { Length: > 0 } section)
            return Citation.None;
        var parts = section.Split('.');
        var inAnnex = parts[0].StartsWith("annex", StringComparison.Ordinal);
        // A numbered task without a place is a row of the annex.
        if (inAnnex != (Annex is not null || Tasks.Count > 0) || (inAnnex && !CitesAnnex(parts)))
            return Citation.None;
        var own = inAnnex ? parts[1..] : parts;
        if (Tasks.Count > 0)
            return Tasks.Any(number => own.Length > 0 && string.Equals(Comparable(own[^1]), number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) ? Citation.Exact : Citation.None;
        var shared = Path.Zip(own).TakeWhile(p => string.Equals(Comparable(p.First), Comparable(p.Second), StringComparison.Ordinal)).Count();
        if (shared == Path.Count)
            return Bullet is null ? Citation.Exact : Citation.Within;
        return shared == own.Length ? Citation.Within : Citation.None;
    }

    /// <summary>Position under its section that the citation names: from its bullet, or its letter where sections are known less finely.</summary>
    internal int? Position(ComparedItem item)
    {
        if (Bullet is not null)
            return Bullet;
        var depth = item.Section!.Split('.').Length;
        return Path.Count == depth + 1 ? LetterOrNumber(Path[^1]) : null;
    }

    private bool CitesAnnex(string[] parts)
    {
        if (Annex is null or "" || string.Equals(parts[0], "annex", StringComparison.Ordinal))
            return true;
        return string.Equals(Comparable(parts[0]["annex-".Length..]), Comparable(Annex), StringComparison.Ordinal);
    }

    // Roman and Arabic numbers compare alike, 01 as 1.
    private static string Comparable(string mark)
    {
        var text = mark.Trim().TrimEnd('.', ')').ToUpperInvariant();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (number = Roman(text)) > 0)
            return number.ToString(CultureInfo.InvariantCulture);
        return text;
    }

    private static int Roman(string text)
    {
        var total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = "IVXLC".IndexOf(text[i], StringComparison.Ordinal) switch { 0 => 1, 1 => 5, 2 => 10, 3 => 50, 4 => 100, _ => -1 };
            if (value < 0)
                return 0;
            var next = i + 1 < text.Length ? "IVXLC".IndexOf(text[i + 1], StringComparison.Ordinal) : -1;
            total += next > "IVXLC".IndexOf(text[i], StringComparison.Ordinal) ? -value : value;
        }
        return total;
    }

    private static int? LetterOrNumber(string mark) =>
        "abcdđeghiklmnopqrstuvxy".IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && mark.Length == 1
            ? at + 1
            : int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? NumberOf(string which)
    {
        var at = Array.FindIndex(Counting, c => string.Equals(c, which, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at + 1 : int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string SingleBlanks(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"(?<![\p{L}\d])(?<level>tiểu\s+mục|phần|mục|khoản|điểm|tiết)\s+(?:số\s+)?(?<mark>[IVXLC]+(?:\.\d+)*(?![\p{L}\d])|\d+(?:\.\d+)*|\p{L}(?!\p{L}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<![\p{L}\d])phụ\s+lục(?:\s+(?:số\s+)?(?<label>(?:[IVXLC]+|\d+)(?![\p{L}\d])))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnnexOf();

    [GeneratedRegex(@"nhiệm\s+vụ\s+(?:(?:số|thứ)\s+)(?<number>\d{1,5})(?:(?:\s*[,;]\s*|\s+và\s+)(?:nhiệm\s+vụ\s+)?(?:số\s+)?(?<number>\d{1,5})(?![\d/]))*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaskOf();

    [GeneratedRegex(@"(?:gạch\s+đầu\s+dòng|gạch)\s+thứ\s+(?<which>[\p{L}\d]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BulletOf();
}
