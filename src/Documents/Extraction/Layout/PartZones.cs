using Xanh.Documents.Outline;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Layout;

/// <summary>The stretches of a document that hold its facts: front, opening, closing, running text.</summary>
internal static class PartZones
{
    // A front longer than this is no front: the text has no headings at all.
    private const int LongestFront = 60;

    /// <summary>Letterhead, title and preamble of <paramref name="part"/>.</summary>
    /// <remarks>
    /// Where the first section has no number, its heading may be the title ("CHƯƠNG TRÌNH HÀNH ĐỘNG") or the text may have no headings at
    /// all: then the front runs on to the first numbered heading.
    /// </remarks>
    public static IReadOnlyList<Block> Front(PlanOutline outline, Part part)
    {
        if (part.Sections.Count == 0 || part.Sections[0].Label.Length > 0)
            return part.Front;
        var start = part.Front.Count > 0 ? part.Front[0].Span.Start : StartOf(part.Sections[0]);
        var end = part.Closing.Count > 0 ? part.Closing[0].Span.Start : int.MaxValue;
        return [.. outline.Source.Blocks
            .SkipWhile(b => b.Span.End <= start)
            .TakeWhile(b => b.Span.Start < end && (part.Front.Contains(b) || !IsHeading(b)))
            .Take(Math.Max(LongestFront, part.Front.Count))];
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

    private static int StartOf(Section section) =>
        section.Heading.Length > 0 ? section.Heading.Span.Start : section.Items.Count > 0 ? section.Items[0].Block.Span.Start : int.MaxValue;

    private static bool IsHeading(Block block) =>
        block is Paragraph paragraph && LineMark.At(paragraph.Text.Value)?.Kind is LineMarkKind.Roman or LineMarkKind.Article or LineMarkKind.Chapter or LineMarkKind.Division or LineMarkKind.Number;
}
