using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>An item of either side of a comparison: of the version in force, or of a document that amends it.</summary>
public sealed record ComparedItem
{
    public required SourceMarkKind Kind { get; init; }

    /// <summary>In force the item's number; of an amending document the review's number of the item. Unique within the kind and side.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What similarity is measured on.</summary>
    public required string Text { get; init; }

    /// <summary>Path of its section, see <see cref="PlannedTask.Section"/>; null when not known.</summary>
    public string? Section { get; init; }

    /// <summary>The number printed before it: the last mark of its section.</summary>
    public string? Number => Section is { } s ? s[(s.LastIndexOf('.') + 1)..] : null;

    /// <summary>What is compared, in the order it is shown.</summary>
    public required IReadOnlyList<ComparedField> Fields { get; init; }

    /// <summary>What tells items of its kind apart for certain, such as a document's number: two items that both have one are the same only if it is equal.</summary>
    public string? Identity { get; init; }

    /// <summary>Values that speak for two items being the same, beside their words: <c>year:2028</c>.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>Place in the source text of its own document.</summary>
    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>Version in whose source it stands; 0 for the amending document.</summary>
    public int Version { get; init; }

    public string? Field(string name) => Fields.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal))?.Value;
}
