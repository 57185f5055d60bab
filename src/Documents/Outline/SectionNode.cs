using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>A section while the tree is built.</summary>
internal sealed class SectionNode(SectionNode? parent, double rank, string label, TracedText heading, SectionKind kind)
{
    public SectionNode? Parent { get; } = parent;

    /// <summary>Depth by the sort of its mark: the lower, the nearer to the top.</summary>
    public double Rank { get; } = rank;

    public string Label { get; } = label;

    public TracedText Heading { get; } = heading;

    public SectionKind Kind { get; } = kind;

    public List<ItemNode> Items { get; } = [];

    public List<SectionNode> Children { get; } = [];

    public string Path => Parent is not null && Label.Length == 0 ? Parent.Path : Parent is null || Parent.Path.Length == 0 || Label.StartsWith(Parent.Path + ".", StringComparison.Ordinal)
        ? Label
        : LastOf(Parent.Path) is { Length: > 0 } last && Label.StartsWith(last + ".", StringComparison.Ordinal)
            ? Parent.Path + Label[last.Length..]
            : Parent.Path + "." + Label;

    public Section ToSection() => new()
    {
        Label = Label,
        Path = Path,
        Kind = Kind,
        Heading = Heading,
        Items = [.. Items.Select(i => i.ToItem())],
        Children = [.. Children.Select(c => c.ToSection())],
    };

    private static string LastOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}
