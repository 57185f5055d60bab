namespace Xanh.Programme.Plans;

/// <summary>Where one fact of the document itself stands in its source; the fact is a member of <see cref="Plan"/>.</summary>
public sealed class PlanFact : PlanItem
{
    /// <summary><c>number</c>, <c>date</c>, <c>place</c>, <c>issuer</c>, <c>type</c>, <c>title</c>, <c>period</c> or <c>signer</c>.</summary>
    public required string Field { get; init; }
}
