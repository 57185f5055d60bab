using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Plans;

namespace Xanh.Web.Plans;

/// <summary>A public page within one plan: finds the plan its address names.</summary>
[AllowAnonymous]
public abstract class PlanPage(PlanQueries plans) : PageModel
{
    public PlanSummary Plan { get; private set; } = null!;

    public abstract PlanTab Tab { get; }

    /// <summary>What the plan is called for short: its number, else its title, else its file.</summary>
    public string Name => Plan.Number ?? Plan.Title ?? (Plan.Files.Count > 0 ? Plan.Files[0] : Plan.Slug);

    protected PlanQueries Plans { get; } = plans;

    /// <returns>False when there is no such plan.</returns>
    protected async Task<bool> FindPlanAsync(string slug, CancellationToken cancellation)
    {
        if (await Plans.FindAsync(slug, cancellation) is not { } plan)
            return false;
        Plan = plan;
        return true;
    }
}
