namespace Xanh.Programme.Plans;

/// <summary>An agency a task names, as printed, with the key that joins the variants of its name.</summary>
public sealed class TaskAgency
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    public required int TaskOrdinal { get; init; }

    public required AgencyRole Role { get; init; }

    /// <summary>From 1, in printed order within the role.</summary>
    public required int Ordinal { get; init; }

    /// <summary>As printed in the plan.</summary>
    public required string Name { get; init; }

    /// <summary>Key of the known unit's present name, or of the name itself: equal for all variants of one name (see <see cref="Shared.Slug"/>).</summary>
    public required string AgencyKey { get; init; }
}
