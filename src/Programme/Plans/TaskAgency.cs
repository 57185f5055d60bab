namespace Xanh.Programme.Plans;

/// <summary>An agency a task names, as printed, with the key that joins the variants of its name.</summary>
public sealed class TaskAgency
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    public required int TaskOrdinal { get; init; }

    /// <summary><see cref="PlanItem.Since"/> of the task.</summary>
    public required int TaskSince { get; init; }

    public required AgencyRole Role { get; init; }

    /// <summary>From 1, in printed order within the role.</summary>
    public required int Ordinal { get; init; }

    /// <summary>As printed in the plan.</summary>
    public required string Name { get; init; }

    /// <summary>Key of the known unit's present name, or of the name itself: equal for all variants of one name (see <see cref="Shared.Slug"/>).</summary>
    public required string AgencyKey { get; init; }

    /// <summary>The unit meant, as known when the plan was confirmed; null for a group or an unknown name.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The group meant by a collective name; null for a unit or an unknown name.</summary>
    public string? GroupCode { get; init; }

    public OwingRule Rule { get; init; }

    /// <summary>The member that owes under <see cref="OwingRule.NamedMember"/>.</summary>
    public string? NamedUnitCode { get; init; }
}
