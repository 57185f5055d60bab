using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Writes a paragraph into the source text, unwrapped, and gives it with its look.</summary>
internal static class ParagraphWriter
{
    public static Paragraph Write(IReadOnlyList<TextLine> lines, ReadContext context)
    {
        var text = context.Text.Append(LineJoining.Join(lines));
        context.Text.EndLine();
        return new Paragraph
        {
            Text = text.Trim(),
            Span = text.Span,
            Page = lines[0].Page.Number,
            Bold = All(lines, l => l.Bold),
            Italic = All(lines, l => l.Italic),
            Alignment = Placing.AlignmentOf(lines),
            Confidence = Certainty.Of(lines.SelectMany(l => l.Words)),
        };
    }

    private static bool? All(IReadOnlyList<TextLine> lines, Func<TextLine, bool?> look)
    {
        var known = lines.Select(look).OfType<bool>().ToList();
        return known.Count == 0 ? null : known.All(x => x);
    }
}
