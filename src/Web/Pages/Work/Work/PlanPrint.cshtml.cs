using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>A plan on one page of paper: how it stands, what is late, what comes next.</summary>
[Requires(Permission.SeeWork)]
public sealed class PlanPrintModel(PlanQueries plans, WorkQueries work, UnitNameQueries names) : WorkPlanPage(plans)
{
    private const int MostLate = 12;
    private const int MostNext = 8;

    public override WorkPlanTab Tab => WorkPlanTab.Overview;

    public WorkCounts Counts { get; private set; } = WorkCounts.None;

    public WorkTable Late { get; private set; } = null!;

    public WorkTable Next { get; private set; } = null!;

    public DateOnly Today => work.Today;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        var units = await names.AllAsync(cancellation);
        Counts = await work.CountAsync(new WorkFilter { PlanId = Plan.Id }, cancellation);
        var late = await work.ListAsync(new WorkFilter { PlanId = Plan.Id, Late = true }, WorkOrder.Deadline, 0, MostLate, cancellation: cancellation);
        var next = await work.ListAsync(new WorkFilter { PlanId = Plan.Id, Open = true }, WorkOrder.Deadline, Counts.Late, MostNext, cancellation: cancellation);
        Late = Table(late.Rows, units);
        Next = Table(next.Rows, units);
        return Page();
    }

    private WorkTable Table(IReadOnlyList<WorkRow> rows, UnitNames units) =>
        new(rows, units, Today, WorkOrder.Deadline, ShowPlan: false, ShowUnit: true, _ => false);
}
