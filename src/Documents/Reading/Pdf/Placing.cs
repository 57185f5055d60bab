using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>How a line stands in its column.</summary>
internal static class Placing
{
    public static bool SamePage(TextLine a, TextLine b) => a.Page.Number == b.Page.Number;

    /// <summary>True when the first word of <paramref name="b"/> had room at the end of <paramref name="a"/>: the line was ended on purpose.</summary>
    public static bool WouldFit(TextLine a, TextLine b)
    {
        var slack = b.Page.Scanned ? 0.4 * b.Height : 1.5;
        return a.Box.X1 + (0.22 * b.Height) + b.First.Box.Width <= a.Column.Right - slack;
    }

    /// <summary>Room on both sides, alike.</summary>
    public static bool IsCentred(TextLine line)
    {
        var (left, right) = (line.Box.X0 - line.Column.Left, line.Column.Right - line.Box.X1);
        var least = 1.2 * line.Height;
        return left > least && right > least && Math.Abs(left - right) < Math.Max(6, 0.12 * Math.Max(left, right));
    }

    public static bool IsFullWidth(TextLine line)
    {
        var (left, right) = (line.Box.X0 - line.Column.Left, line.Column.Right - line.Box.X1);
        return left < 2 * line.Height && right < 2 * line.Height && Math.Abs(left - right) < 6;
    }

    /// <summary>A line of underscores or dashes that only looks nice.</summary>
    public static bool IsRule(TextLine line) => line.Text.All(c => c is '_' or '-' or '–' or '—' or '*' or ' ' or '.') && line.Text.Length >= 3;

    /// <summary>Lines of differing length, all with the middle of the column as their middle.</summary>
    private static bool IsTitle(IReadOnlyList<TextLine> lines) =>
        lines.All(l => Math.Abs(l.Box.MidX - l.Column.MidX) < 2) && lines.Any(l => l.Box.X0 - l.Column.Left > 3);

    public static Alignment AlignmentOf(IReadOnlyList<TextLine> lines)
    {
        if (!lines[0].Column.IsMain)
            return Alignment.Unknown;
        var isHeading = LineMark.At(lines[0].Text) is not null && lines[0].Box.X0 - lines[0].Column.Left < 4 * lines[0].Height;
        if (!isHeading && lines.All(l => IsCentred(l) || IsFullWidth(l)) && (lines.Any(IsCentred) || IsTitle(lines)))
            return Alignment.Centre;
        var (left, right) = (lines[0].Box.X0 - lines[0].Column.Left, lines[0].Column.Right - lines[0].Box.X1);
        if (lines.Count == 1 && right < 0.5 * lines[0].Height && left > 8 * lines[0].Height)
            return Alignment.Right;
        return Alignment.Left;
    }
}
