using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>The work of one plan by deadline, group or agency, filtered; filters are kept as views.</summary>
[Requires(Permission.SeeWork)]
public sealed class PlanWorkModel(
    PlanQueries plans, WorkQueries work, UnitNameQueries names, SavedViewQueries views, SaveView save, RemoveView remove, CurrentActor me)
    : WorkPlanPage(plans)
{
    public override WorkPlanTab Tab => WorkPlanTab.Work;

    public WorkQuery Query { get; private set; } = null!;

    public WorkTable Table { get; private set; } = null!;

    public PageLinks Pages { get; private set; } = null!;

    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public int Total { get; private set; }

    public Refusal? Refusal { get; private set; }

    public string Address => WorkAddresses.Plan(Plan.Slug, WorkPlanTab.Work);

    [BindProperty(Name = "ten")]
    public string? ViewName { get; set; }

    [BindProperty(Name = "xem-da-luu")]
    public Guid ViewId { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Query = WorkQuery.From(Request.Query);
        var units = await names.AllAsync(cancellation);
        Years = await work.YearsAsync(Plan.Id, cancellation);
        var (skip, take) = PageLinks.Window(page);
        var found = await work.ListAsync(Query.Filter with { PlanId = Plan.Id }, Query.Order, skip, take, cancellation: cancellation);
        Total = found.Total;
        var own = me.Actor.UnitCode is { } code ? units.HeirOf(code) : null;
        Table = new WorkTable(found.Rows, units, work.Today, Query.Order, ShowPlan: false, ShowUnit: true, row => MayWrite(row, units, own));
        Pages = PageLinks.From(page, found.Total, n => Address + Query.ToQueryString(("trang", PageLinks.Word(n))) + "#ket-qua");
        Views = await views.OfAsync(me.Actor, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        var address = Address + WorkQuery.From(Request.Query).ToQueryString();
        var outcome = await save.RunAsync(new SaveView.Request(ViewName ?? "", address), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(address);
        Refusal = outcome.Refusal;
        return await OnGetAsync(slug, null, cancellation);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        await remove.RunAsync(new RemoveView.Request(ViewId), me.Actor, cancellation);
        return LocalRedirect(Address + WorkQuery.From(Request.Query).ToQueryString());
    }

    private bool MayWrite(WorkRow row, UnitNames units, string? own) => me.May(Permission.DirectWork)
        || (me.May(Permission.ReportWork) && own is not null && row.UnitCode is { } code && string.Equals(units.HeirOf(code), own, StringComparison.Ordinal));
}
