using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>An item while the tree is built.</summary>
internal sealed class ItemNode(Block block, LineMark? mark, TracedText text)
{
    public LineMark? Mark { get; } = mark;

    public TracedText Text { get; } = text;

    public Block Block { get; } = block;

    public List<ItemNode> Children { get; } = [];

    public OutlineItem ToItem() => new()
    {
        Block = Block,
        Mark = Mark?.Label,
        Text = Text,
        Children = [.. Children.Select(c => c.ToItem())],
    };
}
