using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Work;
using Xanh.Web.Layout;

namespace Xanh.Web.Budget;

/// <summary>What the reader may see of all budget lines.</summary>
public static class BudgetReach
{
    public static bool SeesAll(CurrentActor me) => me.May(Permission.OverseeUnits) || me.May(Permission.KeepBudget);

    public static bool MayWrite(CurrentActor me) => me.May(Permission.ReportWork) || me.May(Permission.KeepBudget);

    /// <summary>The filter narrowed to it; who has no unit and oversees none sees none.</summary>
    public static BudgetFilter Narrow(BudgetFilter filter, CurrentActor me, UnitNames units) => SeesAll(me)
        ? filter with { UnitCode = filter.UnitCode is { } asked ? units.HeirOf(asked) : null }
        : filter with { UnitCode = me.Actor.UnitCode is { } own ? units.HeirOf(own) : "" };
}
