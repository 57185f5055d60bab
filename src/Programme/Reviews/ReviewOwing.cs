using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Who is to owe progress where a kind of task names a group, as chosen by a person.</summary>
public sealed class ReviewOwing : IVersioned
{
    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    public required string GroupCode { get; init; }

    public required AgencyRole Role { get; init; }

    /// <summary>The kind of task: which part of the plan carries it.</summary>
    public required TaskOrigin Origin { get; init; }

    public OwingRule Rule { get; private set; }

    public string? NamedUnitCode { get; private set; }

    public int Version { get; private set; }

    public void Choose(OwingRule rule, string? namedUnitCode) => (Rule, NamedUnitCode) = (rule, rule == OwingRule.NamedMember ? namedUnitCode : null);
}
