using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Plans;

namespace Xanh.Web.Work;

/// <summary>A page of one plan in the back office: finds the plan its address names.</summary>
public abstract class WorkPlanPage(PlanQueries plans) : PageModel
{
    public PlanSummary Plan { get; private set; } = null!;

    public abstract WorkPlanTab Tab { get; }

    public string Name => Plan.Number ?? Plan.Title ?? Plan.Slug;

    /// <returns>False when there is no such plan.</returns>
    protected async Task<bool> FindPlanAsync(string slug, CancellationToken cancellation)
    {
        if (await plans.FindAsync(slug, cancellation) is not { } plan)
            return false;
        Plan = plan;
        return true;
    }
}
