using Xanh.Programme.Access;

namespace Xanh.Programme.Budget;

/// <summary>Whose budget lines a person may see and write.</summary>
public static class BudgetRights
{
    /// <param name="heirOf">Who answers today for a unit.</param>
    public static bool MaySee(Actor actor, Func<string, string> heirOf, string unitCode) =>
        actor.May(Permission.OverseeUnits) || actor.May(Permission.KeepBudget) || (actor.May(Permission.SeeWork) && IsOwn(actor, heirOf, unitCode));

    public static bool MayKeep(Actor actor, Func<string, string> heirOf, string unitCode) =>
        actor.May(Permission.KeepBudget) || (actor.May(Permission.ReportWork) && IsOwn(actor, heirOf, unitCode));

    private static bool IsOwn(Actor actor, Func<string, string> heirOf, string unitCode) =>
        actor.UnitCode is { } own && string.Equals(heirOf(own), heirOf(unitCode), StringComparison.Ordinal);
}
