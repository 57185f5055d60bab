using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>One running plan: its facts and how its work stands.</summary>
[Requires(Permission.SeeWork)]
public sealed class PlanModel(PlanQueries plans, PlannedTargetQueries targets, WorkQueries work, PlanHistoryQueries history) : WorkPlanPage(plans)
{
    private readonly PlanQueries plans = plans;

    public override WorkPlanTab Tab => WorkPlanTab.Overview;

    public bool JustConfirmed => Request.Query.ContainsKey("moi-xac-nhan");

    public WorkCounts Counts { get; private set; } = WorkCounts.None;

    public IReadOnlyList<TargetRow> Targets { get; private set; } = [];

    public PlanReferences References { get; private set; } = null!;

    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (Guid.TryParseExact(slug, "N", out var id) && await plans.SlugAsync(id, cancellation) is { } own)
            return Redirect(WorkAddresses.Plan(own));
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Counts = await work.CountAsync(new WorkFilter { PlanId = Plan.Id }, cancellation);
        Targets = await targets.ListAsync(Plan.Id, search: null, onlyUnsure: false, cancellation);
        References = await plans.ReferencesAsync(Plan.Id, cancellation);
        Versions = await history.VersionsAsync(Plan.Id, cancellation);
        return Page();
    }
}
