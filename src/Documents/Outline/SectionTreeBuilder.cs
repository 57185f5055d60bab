using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>Turns the blocks of one part into a tree of sections with their items.</summary>
/// <remarks>
/// A numbered paragraph opens a section when something stands under it (a bullet, a lower number, or bare text under heading-like words);
/// otherwise it is an item of the section around it.
/// </remarks>
internal sealed class SectionTreeBuilder
{
    private const double RomanRank = 4;
    private const double ArticleRank = 5;
    private const double CountedRank = 5.5;
    private const double NumberRank = 6;

    private readonly HeadingSigns signs;
    private readonly SectionNode root = new(null, -1, "", TracedText.Empty, SectionKind.Other);
    private readonly List<ItemNode> bullets = [];
    private readonly bool capitalsUnderRoman;
    private readonly bool articlesOnTop;
    private SectionNode current;

    private SectionTreeBuilder(IReadOnlyList<Block> blocks, HeadingSigns signs)
    {
        this.signs = signs;
        current = root;
        var marks = blocks.OfType<Paragraph>().Select(p => LineMark.At(p.Text.Value)?.Kind).OfType<LineMarkKind>().ToList();
        capitalsUnderRoman = marks.Find(k => k is LineMarkKind.Roman or LineMarkKind.Capital) == LineMarkKind.Roman;
        articlesOnTop = marks.Find(k => k is LineMarkKind.Roman or LineMarkKind.Article) == LineMarkKind.Article;
    }

    /// <summary>The sections, and the blocks that stand before the first of them.</summary>
    public static (IReadOnlyList<Block> Front, IReadOnlyList<Section> Sections) Build(IReadOnlyList<Block> blocks, HeadingSigns signs)
    {
        var builder = new SectionTreeBuilder(blocks, signs);
        for (var i = 0; i < blocks.Count; i++)
            builder.Add(blocks[i], i + 1 < blocks.Count ? blocks[i + 1] : null);
        var top = builder.root;
        if (top.Children.Count == 0)
            return top.Items.Count == 0 ? ([], []) : ([], [top.ToSection()]);
        return ([.. top.Items.SelectMany(BlocksOf)], [.. top.Children.Select(c => c.ToSection())]);
    }

    private void Add(Block block, Block? next)
    {
        if (block is not Paragraph paragraph)
        {
            AddItem(new ItemNode(block, null, TracedText.Empty));
            return;
        }
        var text = paragraph.Text;
        var mark = LineMark.At(text.Value);
        if (mark is null)
            AddBare(paragraph, next);
        else if (mark.Value.IsBullet)
            AddBullet(new ItemNode(paragraph, mark, text.Substring(mark.Value.Length).Trim()));
        else
            AddNumbered(paragraph, mark.Value, text.Substring(mark.Value.Length).Trim(), next);
    }

    private void AddBare(Paragraph paragraph, Block? next)
    {
        var text = paragraph.Text;
        if (signs.IsCountedHeading(text.Value, next))
        {
            Open(CountedRank, "", text.Trim(":"));
            return;
        }
        if (signs.IsBareHeading(paragraph, current.Kind == SectionKind.Assignment))
        {
            var rank = signs.IsPartyList(text.Value) ? NumberRank : RomanRank;
            Open(rank, "", text.Trim(":"));
            return;
        }
        if (signs.IsClosingWords(text.Value) && (bullets.Count > 0 || current.Items.Count > 0))
            CloseTo(RomanRank + 1);
        bullets.Clear();
        AddItem(new ItemNode(paragraph, null, text));
    }

    private void AddNumbered(Paragraph paragraph, LineMark mark, TracedText text, Block? next)
    {
        var rank = RankOf(mark);
        CloseTo(rank);
        if (rank <= ArticleRank || StandsUnder(paragraph, text.Value, rank, next))
        {
            Open(rank, mark.Label, text);
            return;
        }
        bullets.Clear();
        AddItem(new ItemNode(paragraph, mark, text));
    }

    // Does the next block stand under this numbered paragraph?
    private bool StandsUnder(Paragraph paragraph, string text, double rank, Block? next)
    {
        if (next is not Paragraph follower)
            return next is Table && signs.LooksLikeHeading(paragraph, text);
        var mark = LineMark.At(follower.Text.Value);
        if (mark is null)
            return signs.IsPartyList(text) || (signs.LooksLikeHeading(paragraph, text) && !signs.IsClosingWords(follower.Text.Value));
        return mark.Value.IsBullet || RankOf(mark.Value) > rank;
    }

    private void Open(double rank, string label, TracedText heading)
    {
        CloseTo(rank);
        bullets.Clear();
        var section = new SectionNode(current, rank, label, heading, signs.KindOf(heading.Value, current == root ? null : current));
        current.Children.Add(section);
        current = section;
    }

    private void CloseTo(double rank)
    {
        while (current.Parent is not null && current.Rank >= rank)
        {
            current = current.Parent;
            bullets.Clear();
        }
    }

    // A bullet of a sort already open goes beside it; a new sort goes under the bullet before.
    private void AddBullet(ItemNode item)
    {
        if (HeadingSigns.IsGroup(item.Text.Value))
            bullets.Clear();
        var depth = bullets.FindIndex(b => b.Mark!.Value.Kind == item.Mark!.Value.Kind);
        if (depth >= 0)
            bullets.RemoveRange(depth, bullets.Count - depth);
        if (bullets.Count > 0)
            bullets[^1].Children.Add(item);
        else
            AddItem(item);
        bullets.Add(item);
    }

    private void AddItem(ItemNode item) => current.Items.Add(item);

    private double RankOf(LineMark mark) => mark.Kind switch
    {
        LineMarkKind.Division => 1,
        LineMarkKind.Chapter => 2,
        LineMarkKind.Capital => capitalsUnderRoman ? RomanRank + 0.5 : 3,
        LineMarkKind.Roman => RomanRank,
        LineMarkKind.Article => articlesOnTop ? 0.5 : ArticleRank,
        LineMarkKind.Number => NumberRank,
        LineMarkKind.Decimal => NumberRank + mark.Label.Count(c => c == '.'),
        LineMarkKind.Letter => NumberRank + 4,
        _ => NumberRank + 5,
    };

    private static IEnumerable<Block> BlocksOf(ItemNode item) => item.Children.SelectMany(BlocksOf).Prepend(item.Block);
}
