using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

[AllowAnonymous]
public sealed class IndexModel(PlanQueries plans) : PageModel
{
    public IReadOnlyList<(PlanSummary Plan, PlanAttention Attention)> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var entries = new List<(PlanSummary, PlanAttention)>();
        foreach (var plan in await plans.ListAsync(cancellation))
            entries.Add((plan, await plans.AttentionAsync(plan.Id, cancellation)));
        Entries = entries;
    }
}
