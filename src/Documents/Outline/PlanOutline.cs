using Xanh.Documents.Reading;

namespace Xanh.Documents.Outline;

/// <summary>A plan document taken apart: a covering decision (if any), the plan itself, its annexes.</summary>
public sealed record PlanOutline(SourceText Source, IReadOnlyList<Part> Parts)
{
    /// <summary>The plan itself.</summary>
    public Part Main => Parts.FirstOrDefault(p => p.Kind == PartKind.Main) ?? Parts[0];

    /// <summary>The decision that issues the plan, when the plan is its attachment.</summary>
    public Part? Cover => Parts.FirstOrDefault(p => p.Kind == PartKind.Cover);

    public IEnumerable<Part> Annexes => Parts.Where(p => p.Kind == PartKind.Annex);

    public IEnumerable<Section> AllSections => Parts.SelectMany(p => p.Sections).SelectMany(s => s.SelfAndDescendants);
}
