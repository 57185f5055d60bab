using System.Text;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Outline;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Tests.Outline;

/// <summary>Outlines of paragraphs given one a line, and their picture as indented text.</summary>
internal static class OutlineText
{
    public static PlanOutline Of(string lines)
    {
        var text = new SourceTextBuilder();
        var blocks = new List<Block>();
        foreach (var line in lines.Split('\n'))
        {
            var paragraph = text.Append(line);
            text.EndLine();
            if (!paragraph.IsBlank)
                blocks.Add(new Paragraph { Text = paragraph, Span = paragraph.Span });
        }
        return OutlineBuilder.Build(new SourceText(text.ToString(), blocks, []), WordLists.Default);
    }

    public static string Picture(PlanOutline outline)
    {
        var picture = new StringBuilder();
        foreach (var part in outline.Parts)
        {
            picture.Append(part.Kind).Append(" front ").Append(part.Front.Count).Append(" closing ").Append(part.Closing.Count).Append('\n');
            foreach (var section in part.Sections)
                Draw(section, 1, picture);
        }
        return picture.ToString().TrimEnd();
    }

    private static void Draw(Section section, int depth, StringBuilder picture)
    {
        picture.Append(' ', depth * 2).Append(section.Path).Append(' ').Append(section.Heading).Append(" [").Append(section.Kind).Append("]\n");
        foreach (var item in section.Items)
            Draw(item, depth + 1, picture);
        foreach (var child in section.Children)
            Draw(child, depth + 1, picture);
    }

    private static void Draw(OutlineItem item, int depth, StringBuilder picture)
    {
        picture.Append(' ', depth * 2).Append(item.Mark ?? "¶").Append(' ').Append(item.Text).Append('\n');
        foreach (var child in item.Children)
            Draw(child, depth + 1, picture);
    }
}
