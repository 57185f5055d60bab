using Xanh.Programme.Access;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Work;
using Xanh.Web.Layout;

namespace Xanh.Web.Difficulties;

/// <summary>What the reader may see of all difficulties.</summary>
public static class DifficultyReach
{
    /// <summary>The filter that narrows to it; who has no unit and oversees none sees none.</summary>
    public static DifficultyFilter Of(CurrentActor me, UnitNames units) =>
        me.May(Permission.OverseeUnits) ? DifficultyFilter.None : new DifficultyFilter { SeenBy = me.Actor.UnitCode is { } own ? units.HeirOf(own) : "" };
}
