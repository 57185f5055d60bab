using Xanh.Documents.Plan;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>A choice before and after a step, in the words of <see cref="ReviewChoices"/>.</summary>
/// <param name="Key">Which one of its kind; empty where there is only one.</param>
/// <param name="Before">Null when nobody had chosen.</param>
/// <param name="After">Null when the step took the choice back.</param>
/// <param name="Name">What it is about, for people; null where the kind says it.</param>
public sealed record ChoiceSnapshot(ChoiceKind Kind, string Key, string? Before, string? After, string? Name)
{
    /// <summary>Kind of the item whose number <see cref="Name"/> is; null for other choices.</summary>
    public SourceMarkKind? OfItem { get; init; }
}
