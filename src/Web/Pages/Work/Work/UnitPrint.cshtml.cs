using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>A unit's work on paper, with the filter of the list.</summary>
[Requires(Permission.SeeWork)]
public sealed class UnitPrintModel(WorkQueries work, UnitNameQueries names, CurrentActor me) : PageModel
{
    public string? UnitName { get; private set; }

    public WorkTable Table { get; private set; } = null!;

    public WorkCounts Counts { get; private set; } = WorkCounts.None;

    public DateOnly Today => work.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = WorkQuery.From(Request.Query).Filter;
        var units = await names.AllAsync(cancellation);
        var unit = (filter.UnitCode ?? me.Actor.UnitCode) is { } code ? units.HeirOf(code) : null;
        UnitName = unit is null ? null : units.NameOf(unit);
        if (unit is null)
            return;
        Counts = await work.CountAsync(new WorkFilter { UnitCode = unit }, cancellation);
        var found = await work.ListAsync(filter with { UnitCode = unit }, WorkOrder.Deadline, cancellation: cancellation);
        Table = new WorkTable(found.Rows, units, Today, WorkOrder.Deadline, ShowPlan: true, ShowUnit: false, _ => false);
    }
}
