namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What somebody typed about one occupation.</summary>
/// <param name="Hard"><c>yes</c>, <c>no</c> or their words; empty when nothing was said.</param>
public sealed record TypedLine(Guid OccupationId, string Jobs, string NeedIn1, string NeedIn3, string NeedIn5, string Hard, string Skills)
{
    public bool IsEmpty => Jobs.Length == 0 && NeedIn1.Length == 0 && NeedIn3.Length == 0 && NeedIn5.Length == 0 && Hard.Length == 0 && Skills.Length == 0;
}
