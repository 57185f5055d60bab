using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Decides by geometry and marks whether a line opens a new paragraph.</summary>
internal static class ParagraphBreaks
{
    /// <param name="paragraph">The lines of the paragraph so far.</param>
    /// <param name="b">The next line in reading order.</param>
    public static bool Opens(IReadOnlyList<TextLine> paragraph, TextLine b)
    {
        var a = paragraph[^1];
        if (a.Column.IsMain != b.Column.IsMain || (!a.Column.IsMain && a.Column != b.Column))
            return true;
        if (!b.Column.IsMain)
            return OpensAtSide(paragraph, b);
        if (IsFarOff(a, b))
            return true;
        if (Placing.IsCentred(a) && (Placing.IsCentred(b) || Placing.IsFullWidth(b)) || (Placing.IsCentred(b) && Placing.IsFullWidth(a) && LooksAlike(a, b)))
            return OpensCentred(a, b);
        if (LooksDiffer(paragraph, b))
            return true;
        return OpensInBody(paragraph, b);
    }

    private static bool OpensInBody(IReadOnlyList<TextLine> paragraph, TextLine b)
    {
        var a = paragraph[^1];
        var full = !Placing.WouldFit(a, b);
        var em = 0.7 * b.Height;
        var margin = paragraph.Count > 1 && Placing.SamePage(paragraph[^1], b) ? paragraph[^1].Box.X0 : Math.Min(b.Column.Left, paragraph[0].Box.X0 - paragraph[0].Column.Left + b.Column.Left);
        var indented = b.Box.X0 > margin + em;
        var openedIndented = Offset(paragraph[0]) > Offset(b) + em;
        if (LineMark.At(b.Text) is { } mark)
        {
            // A wrapped "kinh tế / - xã hội" or "số / 10. …" stands at the margin under an indented first line that was full.
            if (full && openedIndented && !indented && !Wide(a, b))
                return false;
            return !(mark.IsBullet && full && !a.EndsSentence && StartsLowerBehind(b, mark) && !indented);
        }
        var hanging = LineMark.At(paragraph[0].Text) is not null && b.Box.X0 >= paragraph[0].Box.X0 - 1;
        if (Wide(a, b))
            return !(full && b.StartsLower && !a.EndsSentence);
        if (b.StartsLower && !a.EndsSentence)
            return false;
        if (!full)
            return true;
        if (indented && !hanging)
            return a.EndsSentence || (paragraph.Count > 1 && !b.StartsLower) || Offset(paragraph[0]) <= Offset(b) + 1 && !b.StartsLower && Offset(b) > em;
        // At a page end there is no gap to look at: without a first-line indent a full stop at the line end closes.
        return !Placing.SamePage(a, b) && a.EndsSentence && !openedIndented && !hanging;
    }

    /// <summary>Titles are broken by hand: a line goes on when it begins small, or when the one before had no room.</summary>
    private static bool OpensCentred(TextLine a, TextLine b)
    {
        if (LineMark.At(b.Text) is not null && !(LineMark.At(b.Text)!.Value.IsBullet && b.StartsLower) || a.Text.StartsWith('('))
            return !(a.Text.StartsWith('(') && !a.Text.Contains(')', StringComparison.Ordinal));
        if (!LooksAlike(a, b))
            return true;
        if (b.StartsLower && !a.EndsSentence)
            return false;
        if (Wide(a, b, 1.35) || Placing.IsRule(a) || Placing.IsRule(b))
            return true;
        if (!Placing.WouldFit(a, b))
            return false;
        return !(a.IsUpper && b.IsUpper && a.Words.Count >= 4);
    }

    /// <summary>Beside another column every line stands for itself unless it plainly goes on.</summary>
    private static bool OpensAtSide(IReadOnlyList<TextLine> paragraph, TextLine b)
    {
        var a = paragraph[^1];
        if (LineMark.At(b.Text) is not null || !LooksAlike(a, b) || b.Box.Y0 - a.Box.Y1 > 1.2 * b.Height)
            return true;
        if (b.StartsLower)
            return false;
        return !(LineMark.At(paragraph[0].Text)?.IsBullet == true && !a.EndsSentence);
    }

    private static bool IsFarOff(TextLine a, TextLine b) =>
        Placing.SamePage(a, b) && (b.Box.Y0 < a.Box.Y0 || b.Box.MidY - a.Box.MidY > 2.3 * Math.Max(b.Height, b.Column.Pitch) || Placing.IsRule(a) || Placing.IsRule(b));

    private static bool Wide(TextLine a, TextLine b, double slack = 1)
    {
        if (!Placing.SamePage(a, b) || b.Column.Pitch <= 0)
            return false;
        var distance = b.Box.Y1 - a.Box.Y1;
        // Most lines follow at the usual distance: only the few others are worth the median of all words of the page.
        if (distance <= slack * Reach(b.Column.Pitch, b.Page))
            return false;
        var larger = Math.Max(1, b.Height / Math.Max(1, TextLine.Median(b.Page.Words.Select(w => w.Box.Height))));
        return distance > slack * Reach(b.Column.Pitch * larger, b.Page);
    }

    /// <summary>How far apart lines of this pitch may stand and still be of one paragraph.</summary>
    private static double Reach(double pitch, PdfPage page) => pitch + Math.Max(2.2, (page.Scanned ? 0.25 : 0.12) * pitch);

    /// <summary>A bold heading over plain text, or the other way round.</summary>
    private static bool LooksDiffer(IReadOnlyList<TextLine> paragraph, TextLine b)
    {
        var a = paragraph[^1];
        if (a.Bold is { } wasBold && b.Bold is { } isBold && wasBold != isBold)
            return wasBold ? b.First.Bold == false : a.Last.Bold == false && paragraph[0].First.Bold == false;
        return Math.Abs(a.Height - b.Height) > (b.Page.Scanned ? 0.5 : 0.2) * Math.Max(a.Height, b.Height);
    }

    private static bool LooksAlike(TextLine a, TextLine b) =>
        (a.Bold is null || b.Bold is null || a.Bold == b.Bold)
        && Math.Abs(a.Height - b.Height) <= (b.Page.Scanned ? 0.5 : 0.15) * Math.Max(a.Height, b.Height);

    private static bool StartsLowerBehind(TextLine line, LineMark mark) =>
        mark.Length < line.Text.Length && char.IsLower(line.Text[mark.Length]);

    private static double Offset(TextLine line) => line.Box.X0 - line.Column.Left;
}
