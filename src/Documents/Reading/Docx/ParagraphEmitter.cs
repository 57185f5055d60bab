using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Turns the lines of a Word paragraph into paragraphs of the source: usually one.</summary>
internal sealed class ParagraphEmitter(DocxSession session)
{
    public void Emit(List<LineDraft> lines, ParagraphProperties own, Style style, BlockTarget target)
    {
        if (style.IsContentsLine)
        {
            session.ContentsLines++;
            return;
        }
        var mark = session.Lists.Next(own, style);
        var alignment = own.Alignment ?? style.Paragraph.Alignment ?? Alignment.Left;
        var first = true;
        foreach (var line in Divide(lines, alignment))
        {
            var text = line.Text.ToString().Trim();
            if (first && mark is { } shown && (text.Length > 0 || (target.IsCell && !shown.IsBullet)))
                text = (shown.Prefix + text).Trim();
            if (text.Length == 0)
                continue;
            first = false;
            target.Blocks.Add(Write(text, line, alignment, target.Role));
        }
    }

    private Paragraph Write(string text, LineDraft line, Alignment alignment, ParagraphRole role)
    {
        var traced = session.Context.Text.Append(text);
        session.Context.Text.EndLine();
        return new Paragraph
        {
            Text = traced,
            Span = traced.Span,
            Bold = line.Bold,
            Italic = line.Italic,
            Alignment = alignment,
            Role = role,
        };
    }

    // A line break inside a paragraph is often a paragraph of its own in the writer's mind: on a new page, between the lines of a
    // centred title, and before a bullet or number. Otherwise it only wraps the text.
    private static List<LineDraft> Divide(List<LineDraft> lines, Alignment alignment)
    {
        if (lines.Count == 1)
            return lines;
        var divided = new List<LineDraft> { lines[0] };
        foreach (var line in lines.Skip(1))
        {
            if (line.BeginsPage || alignment == Alignment.Centre || divided[^1].IsBlank || LineMark.At(line.Text.ToString()) is not null)
                divided.Add(line);
            else
                divided[^1].Join(line);
        }
        return divided;
    }
}
