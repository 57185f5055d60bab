namespace Xanh.Documents.Reading.Lines;

/// <summary>How a text was wrapped, told from its lines.</summary>
/// <param name="Wrapped">False: every line is a paragraph.</param>
/// <param name="Limit">A line whose length plus the next word stays within this was ended on purpose.</param>
/// <param name="FirstLimit">The same for the first line of a paragraph (some portals break it early).</param>
/// <param name="DoubleSpaced">A blank line stands between any two lines and means nothing.</param>
/// <param name="AtMargin">All that is known is a right margin which no line passes: only a line that reaches it goes on.</param>
internal sealed record WrapStyle(bool Wrapped, int Limit, int FirstLimit, bool DoubleSpaced, bool AtMargin = false)
{
    private const int FewestAtMargin = 2;
    private const int WidestPage = 140;
    private const int EnoughSamples = 8;
    private const double WrappedShare = 0.1;
    private const double LoosePart = 0.8;

    public static WrapStyle Infer(IReadOnlyList<TextLine> lines)
    {
        var inner = new List<int>();
        var first = new List<int>();
        var headings = 0;
        var spaced = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, below) = (lines[i - 1].Shape, lines[i].Shape);
            if (lines[i].Gap == LineGap.Break || !below.StartsLower || above.EndsSentence || above.IsCapitals)
                continue;
            spaced += lines[i].Gap == LineGap.Blank ? 1 : 0;
            if (above.StartsLower)
                inner.Add(Reach(above, below));
            else if (above.Mark is null or { IsBullet: true })
                first.Add(Reach(above, below));
            else
                headings++;
        }
        var count = inner.Count + first.Count + headings;
        if (count > 0 && count < WrappedShare * lines.Count && Margin(lines) is { } margin)
            return new WrapStyle(Wrapped: true, Limit: margin, FirstLimit: margin, DoubleSpaced: false, AtMargin: true);
        var limit = Limited(inner, Longest(lines));
        return new WrapStyle(
            Wrapped: count > 0 && count >= WrappedShare * lines.Count,
            Limit: limit,
            FirstLimit: first.Count >= EnoughSamples ? Limited(first, limit) : limit,
            DoubleSpaced: spaced > count / 2 && count >= 2);
    }

    /// <summary>Whether the first word of <paramref name="below"/> did not fit behind <paramref name="above"/>.</summary>
    /// <param name="first">The line above opens its paragraph.</param>
    public bool IsFull(LineShape above, LineShape below, bool first) => Reach(above, below) > (first ? FirstLimit : Limit);

    // A text of short lines (cells, bullets) with a few broken ones: each of these would have passed the longest line of all.
    private static int? Margin(IReadOnlyList<TextLine> lines)
    {
        var longest = lines.Max(line => line.Shape.Line.Length);
        if (longest > WidestPage)
            return null;
        var broken = Enumerable.Range(1, lines.Count - 1)
            .Where(i => lines[i].Gap != LineGap.Break && lines[i].Shape.Mark is null && !lines[i - 1].Shape.EndsSentence && Reach(lines[i - 1].Shape, lines[i].Shape) > longest)
            .ToList();
        return broken.Count >= FewestAtMargin && broken.Exists(i => lines[i].Shape.StartsLower) ? longest - 1 : null;
    }

    private static int Reach(LineShape above, LineShape below) => above.Line.Length + 1 + below.FirstWordLength;

    private static int Limited(List<int> reaches, int fallback)
    {
        if (reaches.Count < EnoughSamples)
            return (int)(LoosePart * fallback);
        reaches.Sort();
        return reaches[reaches.Count / 16] - 1;
    }

    private static int Longest(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
            return 0;
        var lengths = lines.Select(line => line.Shape.Line.Length).Order().ToList();
        return lengths[(int)((lengths.Count - 1) * 0.95)];
    }
}
