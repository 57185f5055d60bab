using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>A paragraph, bullet or table of a section.</summary>
public sealed record OutlineItem
{
    public required Block Block { get; init; }

    /// <summary>The mark in front: <c>-</c>, <c>+</c>, <c>*</c>, <c>•</c>, <c>a)</c>, <c>(1)</c>; null for a bare paragraph or a table.</summary>
    public string? Mark { get; init; }

    /// <summary>The text without its mark; empty for a table.</summary>
    public required TracedText Text { get; init; }

    /// <summary>Bullets of a lower rank that stand under this one.</summary>
    public IReadOnlyList<OutlineItem> Children { get; init; } = [];

    public Table? Table => Block as Table;

    public IEnumerable<OutlineItem> SelfAndDescendants => Children.SelectMany(c => c.SelfAndDescendants).Prepend(this);
}
