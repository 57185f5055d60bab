using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>A headed part of the text, at any depth. A part without headings has one section with an empty label.</summary>
public sealed record Section
{
    /// <summary>Number or letter as printed without its mark: <c>IV</c>, <c>1</c>, <c>a</c>; empty for none.</summary>
    public required string Label { get; init; }

    /// <summary>Labels from the top, parted by dots: <c>IV.1.a</c>.</summary>
    public required string Path { get; init; }

    public required SectionKind Kind { get; init; }

    /// <summary>Heading without its label; empty when the text goes on in the same paragraph only.</summary>
    public required TracedText Heading { get; init; }

    /// <summary>Paragraphs, bullets and tables directly in this section, before and between its children.</summary>
    public required IReadOnlyList<OutlineItem> Items { get; init; }

    public required IReadOnlyList<Section> Children { get; init; }

    public IEnumerable<Section> SelfAndDescendants => Children.SelectMany(c => c.SelfAndDescendants).Prepend(this);

    public override string ToString() => $"{Path} {Heading} [{Kind}]";
}
