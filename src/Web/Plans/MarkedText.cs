using Xanh.Programme.Plans;

namespace Xanh.Web.Plans;

/// <summary>Cuts a source text at the borders of everything read from it, so that overlapping items can all be shown.</summary>
public static class MarkedText
{
    /// <param name="marks">Marks beyond the text's end are cut to it.</param>
    public static IReadOnlyList<MarkedPiece> Cut(string text, IReadOnlyList<SourceMark> marks) => Cut(text, marks, 0, text.Length);

    /// <summary>Only the stretch from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static IReadOnlyList<MarkedPiece> Cut(string text, IReadOnlyList<SourceMark> marks, int from, int to)
    {
        var within = marks.Where(m => m.Start < to && m.End > from && m.Start < m.End).ToList();
        var borders = within.SelectMany(m => new[] { m.Start, m.End })
            .Where(b => b > from && b < to)
            .Append(from).Append(to)
            .Distinct().Order().ToList();
        var pieces = new List<MarkedPiece>(borders.Count);
        for (var i = 0; i + 1 < borders.Count; i++)
        {
            var (start, end) = (borders[i], borders[i + 1]);
            pieces.Add(new MarkedPiece(
                text[start..end],
                [.. within.Where(m => Math.Max(m.Start, from) == start)],
                within.Where(m => m.Start <= start && m.End >= end).MinBy(m => m.End - m.Start)));
        }
        return pieces;
    }

    /// <summary>The stretch from some lines before a place to some lines behind it, on line borders.</summary>
    public static (int From, int To) Around(string text, int start, int end, int lines)
    {
        var from = start;
        for (var i = 0; i <= lines && from > 0; i++)
            from = text.LastIndexOf('\n', from - 1) is var at and >= 0 ? at : 0;
        var to = end;
        for (var i = 0; i <= lines && to < text.Length; i++)
            to = text.IndexOf('\n', to) is var at and >= 0 ? at + 1 : text.Length;
        return (from > 0 ? from + 1 : 0, to);
    }
}
