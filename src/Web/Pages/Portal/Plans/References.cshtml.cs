using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class ReferencesModel(PlanQueries plans) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.References;

    public PlanReferences References { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        References = await Plans.ReferencesAsync(Plan.Id, cancellation);
        return Page();
    }
}
