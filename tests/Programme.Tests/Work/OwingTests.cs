using Xanh.Programme.Plans;
using Xanh.Programme.Work;

namespace Xanh.Programme.Tests.Work;

public class OwingTests
{
    [Fact]
    public void The_lead_owes_and_who_coordinates_does_not()
    {
        Owed(Agency("A", AgencyRole.Lead), Agency("B", AgencyRole.Coordinate)).ShouldBe([("A", WorkBasis.Lead)]);
        Owed(Agency("B", AgencyRole.Coordinate, OwingRule.WhenAsked)).ShouldBeEmpty();
        Owed(Agency("unknown", AgencyRole.Lead)).ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_group_each_member_or_the_named_one_owes_or_nobody()
    {
        Owed(Group(OwingRule.EachMember)).ShouldBe([("X1", WorkBasis.GroupMember), ("X2", WorkBasis.GroupMember)]);
        Owed(Group(OwingRule.NamedMember, "X2")).ShouldBe([("X2", WorkBasis.GroupMember)]);
        Owed(Group(OwingRule.NamedMember, "ended")).ShouldBeEmpty();
        Owed(Group(OwingRule.Information)).ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_owes_once_for_its_strongest_reason() =>
        Owed(Group(OwingRule.EachMember), Agency("X1", AgencyRole.Lead)).ShouldBe([("X1", WorkBasis.Lead), ("X2", WorkBasis.GroupMember)], ignoreOrder: true);

    [Fact]
    public void Leads_named_for_information_only_leave_nothing_to_assign()
    {
        Owing.IsForInformation([Group(OwingRule.Information)]).ShouldBeTrue();
        Owing.IsForInformation([Group(OwingRule.Information), Agency("A", AgencyRole.Lead)]).ShouldBeFalse();
        Owing.IsForInformation([Agency("A", AgencyRole.Coordinate)]).ShouldBeFalse();
    }

    private static IReadOnlyList<(string UnitCode, WorkBasis Basis)> Owed(params TaskAgency[] agencies) =>
        new Owing(a => a.Name == "unknown" ? null : a.Name, code => code == "ended" ? null : code, _ => ["X1", "X2"]).Of(agencies);

    private static TaskAgency Group(OwingRule rule, string? named = null) => new()
    {
        ProvinceId = "mau", PlanId = Guid.Empty, TaskOrdinal = 1, TaskSince = 1, Role = AgencyRole.Lead, Ordinal = 1, Name = "các xã", AgencyKey = "cac-xa",
        GroupCode = "cac-xa", Rule = rule, NamedUnitCode = named,
    };

    private static TaskAgency Agency(string name, AgencyRole role, OwingRule rule = OwingRule.Unit) => new()
    {
        ProvinceId = "mau", PlanId = Guid.Empty, TaskOrdinal = 1, TaskSince = 1, Role = role, Ordinal = 1, Name = name, AgencyKey = name, Rule = rule,
    };
}
