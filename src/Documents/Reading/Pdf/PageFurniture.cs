using System.Text.RegularExpressions;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Finds what repeats on pages and is no part of the text: page numbers, running heads and feet, ornaments, stamps of a digital signature.</summary>
internal static partial class PageFurniture
{
    private const double Margin = 0.12;
    private const double SameHeight = 4.0;

    /// <summary>For each page the lines that are furniture.</summary>
    public static IReadOnlyList<IReadOnlySet<TextLine>> Find(IReadOnlyList<IReadOnlyList<TextLine>> pages)
    {
        var found = pages.Select(_ => new HashSet<TextLine>()).ToList();
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var line in Edge(pages[i]).Where(l => IsPageNumber(l, pages[i])))
                found[i].Add(line);
            found[i].UnionWith(SignatureStamp(pages[i]));
            found[i].UnionWith(pages[i].Where(IsOrnament));
        }
        AddRunning(pages, found);
        return found;
    }

    /// <summary>The outermost lines within the upper and lower margin.</summary>
    private static IEnumerable<TextLine> Edge(IReadOnlyList<TextLine> lines) =>
        lines.Take(2).Where(l => l.Box.Y0 < Margin * l.Page.Height)
            .Concat(lines.TakeLast(2).Where(l => l.Box.Y1 > (1 - Margin) * l.Page.Height));

    private static bool IsPageNumber(TextLine line, IReadOnlyList<TextLine> lines)
    {
        if (line != lines[0] && line != lines[^1])
            return false;
        if (!PageNumber().IsMatch(line.Text))
            return false;
        // "2." at the left margin may be a list number whose text was lost; a page number stands in the middle or at the right.
        return line.Box.X0 > 0.3 * line.Page.Width || !line.Text.EndsWith('.');
    }

    /// <summary>The line of underscores under a letterhead or title.</summary>
    private static bool IsOrnament(TextLine line) => line.Text.Length >= 3 && line.Text.All(c => c is '_' or '*' or ' ');

    private static void AddRunning(IReadOnlyList<IReadOnlyList<TextLine>> pages, List<HashSet<TextLine>> found)
    {
        if (pages.Count < 3)
            return;
        var edges = pages.SelectMany((lines, i) => Edge(lines).Where(l => !found[i].Contains(l)).Select(l => new EdgeLine(i, l)));
        foreach (var same in edges.GroupBy(e => Digits().Replace(e.Line.Text, "#"), StringComparer.Ordinal))
        {
            foreach (var (page, line) in same)
            {
                var alike = same.Count(o => o.Page != page && Math.Abs(o.Line.Box.MidY - line.Box.MidY) <= SameHeight);
                if (alike >= 2 && alike + 1 >= 0.4 * pages.Count)
                    found[page].Add(line);
            }
        }
    }

    /// <summary>"Ký bởi: …" with the lines under it that name the certificate.</summary>
    private static IEnumerable<TextLine> SignatureStamp(IReadOnlyList<TextLine> lines)
    {
        var inStamp = false;
        foreach (var line in lines)
        {
            inStamp = StampHead().IsMatch(line.Text) || (inStamp && StampLine().IsMatch(line.Text));
            if (inStamp)
                yield return line;
        }
    }

    private sealed record EdgeLine(int Page, TextLine Line);

    [GeneratedRegex(@"^(?:(?i:Trang|Page)\s*)?[-–—\s]*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—.\s]*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?i:Người ký|Ký bởi|Được ký bởi|Digitally signed by|Signature (?:Not Verified|Valid))\s*(?::|$|\b)")]
    private static partial Regex StampHead();

    [GeneratedRegex(@"^(?i:Người ký|Ký bởi|Email|Cơ quan|Tổ chức|Thời gian ký|Ngày ký|Date|Chức vụ|Lý do|Reason|Location)\s*:")]
    private static partial Regex StampLine();
}
