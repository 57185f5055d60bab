using Xanh.Documents.Plan;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>A kind of task that names a group, and who is to owe because of it.</summary>
public sealed record OwingRow(GroupEntry Group, AgencyRole Role, TaskOrigin Origin, int Tasks, OwingRule Rule, string? NamedUnitCode, IReadOnlyList<UnitEntry> Members)
{
    /// <summary>What was chosen, as one word for forms; empty while nobody chose.</summary>
    public string Word { get; init; } = "";
}
