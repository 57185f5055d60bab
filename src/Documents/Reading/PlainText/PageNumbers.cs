using System.Globalization;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Page numbers printed between the pages of a text: they would stand in the middle of sentences.</summary>
internal static partial class PageNumbers
{
    private const int FewestLinesOfPage = 12;

    /// <summary>The lines without those that only count pages; a form feed goes with them.</summary>
    public static IReadOnlyList<PrintedLine> Remove(IReadOnlyList<PrintedLine> lines)
    {
        var found = new List<int>();
        var last = 0;
        var lastAt = -FewestLinesOfPage;
        for (var i = 0; i < lines.Count; i++)
        {
            var match = PageNumber().Match(lines[i].Value);
            if (!match.Success || !StandsAlone(lines, i, match.Groups["plain"].Success))
                continue;
            var number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
            if ((found.Count > 0 && number != last + 1) || number > lines.Count || i - lastAt < FewestLinesOfPage)
                continue;
            found.Add(i);
            (last, lastAt) = (number, i);
        }
        if (found.Count < 2)
            return lines;
        var numbers = found.ToHashSet();
        return [.. lines.Where((_, i) => !numbers.Contains(i))];
    }

    // A bare number needs a blank line or the page's end beside it: it may be the cell of a table.
    private static bool StandsAlone(IReadOnlyList<PrintedLine> lines, int at, bool plain)
    {
        if (!plain)
            return true;
        var above = at == 0 || lines[at - 1].IsBlank;
        var below = at == lines.Count - 1 || lines[at + 1].IsBlank;
        return (above && below) || lines[at].Raw.Value.Contains('\f', StringComparison.Ordinal) || (at + 1 < lines.Count && lines[at + 1].Raw.Value.StartsWith('\f'));
    }

    [GeneratedRegex(@"^(?:(?<plain>(?<number>\d{1,3}))|[-–]\s*(?<number>\d{1,3})\s*[-–]|(?:Trang|Tr\.)\s*(?<number>\d{1,3})(?:\s*/\s*\d{1,3})?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
