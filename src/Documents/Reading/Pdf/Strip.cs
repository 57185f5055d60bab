namespace Xanh.Documents.Reading.Pdf;

/// <summary>An upright stretch of a page that stays empty between two columns.</summary>
internal sealed record Strip(double From, double To)
{
    public double Width => To - From;

    public double Middle => (From + To) / 2;

    /// <summary>What remains of the strip when a row is added: the largest part of it that lies in one gap of the row or beside it.</summary>
    public Strip? Without(TextLine row, double narrowest)
    {
        Strip? widest = null;
        foreach (var gap in GapsAndSides(row))
        {
            var shared = new Strip(Math.Max(From, gap.From), Math.Min(To, gap.To));
            if (shared.Width >= narrowest && (widest is null || shared.Width > widest.Width))
                widest = shared;
        }
        return widest;
    }

    private static IEnumerable<Strip> GapsAndSides(TextLine row)
    {
        var end = double.NegativeInfinity;
        foreach (var word in row.Words)
        {
            if (word.Box.X0 > end)
                yield return new Strip(end, word.Box.X0);
            end = Math.Max(end, word.Box.X1);
        }
        yield return new Strip(end, double.PositiveInfinity);
    }
}
