namespace Xanh.Documents.Reading.Lines;

/// <summary>How a text was wrapped, told from its lines.</summary>
/// <param name="Wrapped">False: every line is a paragraph.</param>
/// <param name="Limit">A line whose length plus the next word stays within this was ended on purpose.</param>
/// <param name="FirstLimit">The same for the first line of a paragraph (some portals break it early).</param>
/// <param name="DoubleSpaced">A blank line stands between any two lines and means nothing.</param>
internal sealed record WrapStyle(bool Wrapped, int Limit, int FirstLimit, bool DoubleSpaced)
{
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
