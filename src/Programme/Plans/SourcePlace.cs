namespace Xanh.Programme.Plans;

/// <summary>Where an item of a plan stands in the plan's source text, how surely it was read, and by which rule.</summary>
public sealed class SourcePlace
{
    /// <summary>First UTF-16 unit in the source text.</summary>
    public required int Start { get; init; }

    /// <summary>One past the last UTF-16 unit.</summary>
    public required int End { get; init; }

    public int? Page { get; init; }

    /// <summary>0–1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Name of the rule that found the item, in kebab case.</summary>
    public required string Rule { get; init; }
}
