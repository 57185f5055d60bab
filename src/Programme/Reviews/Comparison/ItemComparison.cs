using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>What becomes of one item, and why.</summary>
public sealed record ItemComparison
{
    public required SourceMarkKind Kind { get; init; }

    /// <summary>The item in force; null for an added one.</summary>
    public ComparedItem? Before { get; init; }

    /// <summary>The item of the next version; null for a dropped one.</summary>
    public ComparedItem? After { get; init; }

    public required ItemChange Change { get; init; }

    /// <summary>Why a person must decide; null when sure or decided.</summary>
    public ComparisonDoubt? Doubt { get; init; }

    public required MatchGround Ground { get; init; }

    /// <summary>The words of the amending document that order it.</summary>
    public ItemAmendment? Amendment { get; init; }

    /// <summary>0–1, how alike the wordings are; 0 when there is only one.</summary>
    public double Similarity { get; init; }

    /// <summary>The fields that differ.</summary>
    public IReadOnlyList<FieldDifference> Fields { get; init; } = [];

    /// <summary>Whether what the new wording does not speak of stays as it was: one task is amended, not a whole table replaced.</summary>
    public bool Inherits { get; init; }

    public MatchDecision? Decision { get; init; }

    /// <summary>Whether the new wording is read from the amending document, not made by replacing a phrase.</summary>
    public bool HasNewWording => After is not null && Ground != MatchGround.Phrase;
}
