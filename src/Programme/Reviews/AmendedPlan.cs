using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>Loads a plan with its items, tracked: each kind by a query of its own, put together by the context.</summary>
internal static class AmendedPlan
{
    /// <param name="everVersion">Also items that are no longer in force.</param>
    /// <returns>Null when there is no such plan.</returns>
    public static async Task<Plan?> LoadAsync(ProgrammeDb db, string provinceId, Guid planId, bool everVersion, CancellationToken cancellation)
    {
        var plan = await db.Plans.AsTracking().SingleOrDefaultAsync(p => p.ProvinceId == provinceId && p.Id == planId, cancellation);
        if (plan is null)
            return null;
        // What somebody saves between these queries stays out: the plan is read as it was in its first one.
        var last = plan.CurrentVersion;
        await db.PlanVersions.AsTracking().Where(v => v.ProvinceId == provinceId && v.PlanId == planId && v.Number <= last).LoadAsync(cancellation);
        await Of(db.PlannedTasks).Include(t => t.Agencies).LoadAsync(cancellation);
        await Of(db.PlannedTargets).LoadAsync(cancellation);
        await Of(db.PlannedReportingDuties).LoadAsync(cancellation);
        await Of(db.PlanLegalBases).LoadAsync(cancellation);
        await Of(db.PlanFundingSources).LoadAsync(cancellation);
        await Of(db.PlanRecipients).LoadAsync(cancellation);
        return plan;

        IQueryable<T> Of<T>(DbSet<T> items)
            where T : PlanItem => items.AsTracking().Where(i => i.ProvinceId == provinceId && i.PlanId == planId && i.Since <= last && (everVersion || i.Until == null));
    }
}
