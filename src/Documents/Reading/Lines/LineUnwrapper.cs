using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Joins printed lines into the paragraphs their author wrote.</summary>
internal sealed class LineUnwrapper(WordLists lexicon)
{
    private const int LongestSignatureLine = 60;

    private readonly LineContinuation continuation = new(new AgencyHeadings(lexicon), lexicon);

    /// <summary>The paragraphs of <paramref name="lines"/>, wrapped in the way told from these lines themselves.</summary>
    public IReadOnlyList<TracedText> Unwrap(IReadOnlyList<TextLine> lines) => Unwrap(lines, WrapStyle.Infer(lines));

    /// <summary>The paragraphs of <paramref name="lines"/>, known to be wrapped as <paramref name="style"/> says.</summary>
    public IReadOnlyList<TracedText> Unwrap(IReadOnlyList<TextLine> lines, WrapStyle style)
    {
        if (!style.Wrapped)
            return [.. lines.Select(line => line.Text)];
        var paragraphs = new List<TracedText>();
        var current = new List<TextLine>();
        var zone = Zone.Body;
        foreach (var line in lines)
        {
            zone = ZoneOf(line.Shape, zone);
            if (current.Count > 0 && !Continues(current, line, zone, style))
            {
                paragraphs.Add(Joined(current));
                current.Clear();
            }
            current.Add(line);
        }
        if (current.Count > 0)
            paragraphs.Add(Joined(current));
        return paragraphs;
    }

    private bool Continues(List<TextLine> current, TextLine line, Zone zone, WrapStyle style)
    {
        var above = current[^1].Shape;
        if (line.Gap == LineGap.Break || (line.Gap == LineGap.Blank && !style.DoubleSpaced && !RunsOverBlank(current, line.Shape, style)))
            return false;
        return zone switch
        {
            Zone.Signature => false,
            Zone.Recipients => ContinuesRecipient(above, line.Shape),
            Zone.Title when StandaloneLines.OpensPreamble(line.Shape) && !continuation.IsOpen(above) => false,
            _ => continuation.Holds(current, line.Shape, style),
        };
    }

    // A page break in mid sentence leaves a blank line.
    private static bool RunsOverBlank(List<TextLine> current, LineShape below, WrapStyle style) =>
        below.StartsLower && current[^1].Shape is { EndsSentence: false, IsCapitals: false } above
        && (above.EndsComma || style.IsFull(above, below, current.Count == 1));

    private static bool ContinuesRecipient(LineShape above, LineShape below) =>
        below.Mark is null && !above.EndsSentence && !below.IsCapitals && !StandaloneLines.Closes(above) && !StandaloneLines.Opens(below);

    private static Zone ZoneOf(LineShape line, Zone zone)
    {
        if (StandaloneLines.OpensRecipients(line))
            return Zone.Recipients;
        if (StandaloneLines.OpensSignature(line))
            return Zone.Signature;
        if (StandaloneLines.IsTitle(line))
            return Zone.Title;
        return zone switch
        {
            Zone.Signature when line.Mark is not null || line.Line.Length > LongestSignatureLine => Zone.Body,
            Zone.Recipients when line.Mark is { IsBullet: false } => Zone.Body,
            Zone.Title when line.Mark is not null || line.EndsSentence => Zone.Body,
            _ => zone,
        };
    }

    private static TracedText Joined(List<TextLine> lines) => TracedText.Join(" ", [.. lines.Select(line => line.Text)]);

    private enum Zone
    {
        Body,

        /// <summary>Below the type of the paper, up to the first finished sentence: its subject, often broken by hand.</summary>
        Title,
        Recipients,
        Signature,
    }
}
