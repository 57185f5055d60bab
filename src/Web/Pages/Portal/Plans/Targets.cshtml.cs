using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class TargetsModel(PlanQueries plans, PlannedTargetQueries targets) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Targets;

    public string? Search { get; private set; }

    public bool OnlyUnsure { get; private set; }

    public IReadOnlyList<TargetRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(
        string slug, [FromQuery(Name = "tim")] string? search, [FromQuery(Name = "xem")] string? gap, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Search = string.IsNullOrWhiteSpace(search) ? null : search.Trim();
        OnlyUnsure = string.Equals(gap, TaskQuery.Word(TaskGap.Unsure), StringComparison.Ordinal);
        Rows = await targets.ListAsync(Plan.Id, Search, OnlyUnsure, cancellation);
        return Page();
    }
}
