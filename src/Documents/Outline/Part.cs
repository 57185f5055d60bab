using Xanh.Documents.Reading;

namespace Xanh.Documents.Outline;

/// <summary>One document within the file: its front, its sections, its closing.</summary>
public sealed record Part
{
    public required PartKind Kind { get; init; }

    /// <summary>What stands before the first section: letterhead, title, preamble; for an annex its titles. Letterhead tables included.</summary>
    public required IReadOnlyList<Block> Front { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Recipients ("Nơi nhận") and signature block: everything from "Nơi nhận" or the signature on. Empty for annexes without one.</summary>
    public required IReadOnlyList<Block> Closing { get; init; }

    /// <summary>"I" for "Phụ lục I"; null when there is none or only one unnumbered annex.</summary>
    public string? Label { get; init; }

    public IEnumerable<Section> AllSections => Sections.SelectMany(s => s.SelfAndDescendants);
}
