using Xanh.Programme.Plans;

namespace Xanh.Programme.Work;

/// <summary>Who owes a task because of the agencies and groups it names: pure.</summary>
/// <param name="unitOf">Present unit of an agency; null when the name is no known unit.</param>
/// <param name="presentOf">Who stands for the unit with a code today; null when nobody does.</param>
/// <param name="membersOf">Present members of a group, by its code.</param>
internal sealed class Owing(Func<TaskAgency, string?> unitOf, Func<string, string?> presentOf, Func<string, IEnumerable<string>> membersOf)
{
    /// <summary>Each owing unit once, with the strongest reason; empty when nobody does.</summary>
    public IReadOnlyList<(string UnitCode, WorkBasis Basis)> Of(IEnumerable<TaskAgency> agencies) =>
        [.. agencies.SelectMany(OwedBy).GroupBy(o => o.UnitCode, StringComparer.Ordinal).Select(g => g.MinBy(o => o.Basis))];

    /// <summary>Whether the plan names a lead on purpose that owes nothing: then the task is not "chưa giao".</summary>
    public static bool IsForInformation(IReadOnlyCollection<TaskAgency> agencies)
    {
        var leads = agencies.Where(a => a.Role == AgencyRole.Lead).ToList();
        return leads.Count > 0 && leads.TrueForAll(a => a.Rule is OwingRule.Information or OwingRule.WhenAsked);
    }

    private IEnumerable<(string UnitCode, WorkBasis Basis)> OwedBy(TaskAgency agency) => agency.Rule switch
    {
        // A coordinating unit owes only where the lead asks.
        OwingRule.Unit when agency.Role == AgencyRole.Lead && unitOf(agency) is { } unit => [(unit, WorkBasis.Lead)],
        OwingRule.EachMember when agency.GroupCode is { } group => membersOf(group).Select(code => (code, WorkBasis.GroupMember)),
        OwingRule.NamedMember when agency.NamedUnitCode is { } named && presentOf(named) is { } present => [(present, WorkBasis.GroupMember)],
        _ => [],
    };
}
