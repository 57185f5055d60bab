using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class AgenciesModel(PlanQueries plans, PlannedTaskQueries tasks) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Agencies;

    public IReadOnlyList<AgencyCount> Agencies { get; private set; } = [];

    /// <summary>Tasks of the busiest agency: the full length of a bar.</summary>
    public int Most { get; private set; } = 1;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Agencies = await tasks.AgenciesAsync(Plan.Id, cancellation);
        Most = Agencies.Select(a => a.Lead + a.Coordinate).DefaultIfEmpty(1).Max();
        return Page();
    }
}
