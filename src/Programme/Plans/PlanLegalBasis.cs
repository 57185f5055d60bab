namespace Xanh.Programme.Plans;

/// <summary>A document a plan rests on.</summary>
public sealed class PlanLegalBasis : PlanItem
{
    public string? Number { get; init; }

    public string? Name { get; init; }

    public DateOnly? IssuedOn { get; init; }
}
