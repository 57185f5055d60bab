using Xanh.Documents.Outline;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Layout;

/// <summary>The stretches of a document that hold its facts: front, opening, closing, running text.</summary>
internal static class PartZones
{
    // A front longer than this is no front: the text has no headings at all.
    private const int LongestFront = 60;

    /// <summary>Letterhead, title and preamble of <paramref name="part"/>, even where the outline found no front of its own.</summary>
    public static IReadOnlyList<Block> Front(Part part)
    {
        if (part.Front.Count > 0)
            return part.Front;
        var front = new List<Block>();
        foreach (var block in Blocks(part))
        {
            if (front.Count >= LongestFront || IsHeading(block))
                break;
            front.Add(block);
        }
        return front;
    }

    /// <summary>Every block of the sections of <paramref name="part"/>, in reading order, headings excepted.</summary>
    public static IEnumerable<Block> Blocks(Part part) => part.Sections.SelectMany(BlocksOf);

    /// <summary>Paragraphs and bullets of one section and of those under it.</summary>
    public static IEnumerable<OutlineItem> Items(Section section) =>
        section.SelfAndDescendants.SelectMany(s => s.Items).SelectMany(i => i.SelfAndDescendants);

    /// <summary>Closings that may hold recipients and signature: the decision's first, for it is the decision that is signed.</summary>
    public static IEnumerable<IReadOnlyList<Block>> Closings(PlanOutline outline)
    {
        var any = false;
        foreach (var part in outline.Parts.Where(p => p.Closing.Count > 0))
        {
            any = true;
            yield return part.Closing;
        }
        if (!any)
            yield return ClosingByWords(outline.Source.Blocks);
    }

    private static List<Block> ClosingByWords(IReadOnlyList<Block> blocks)
    {
        var lines = BlockLines.Of(blocks);
        var at = lines.FindIndex(l => VietnameseText.FoldWithoutAccents(l.Value).StartsWith("noi nhan", StringComparison.Ordinal));
        if (at < 0)
            return [];
        var first = blocks.ToList().IndexOf(lines[at].Block);
        return [.. blocks.Skip(first)];
    }

    private static IEnumerable<Block> BlocksOf(Section section) =>
        section.Items.SelectMany(i => i.SelfAndDescendants).Select(i => i.Block)
            .Concat(section.Children.SelectMany(BlocksOf));

    private static bool IsHeading(Block block) =>
        block is Paragraph paragraph && LineMark.At(paragraph.Text.Value)?.Kind is LineMarkKind.Roman or LineMarkKind.Article or LineMarkKind.Chapter or LineMarkKind.Division;
}
