using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Work;
using Xanh.Web.Filling;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>What a unit owes: its own by default, of another where the address says so.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(WorkQueries work, UnitReportQueries reports, UnitNameQueries names, CurrentActor me) : PageModel
{
    /// <summary>So many rows need no filter.</summary>
    public const int ShortList = 8;

    public WorkQuery Query { get; private set; } = null!;

    public UnitNames Units { get; private set; } = null!;

    /// <summary>The unit shown; null for someone without one.</summary>
    public string? UnitCode { get; private set; }

    public bool IsOwn { get; private set; }

    public WorkCounts Counts { get; private set; } = WorkCounts.None;

    public WorkAttention Everywhere { get; private set; } = WorkAttention.None;

    public WorkTable Table { get; private set; } = null!;

    /// <summary>Reports the unit still has to act on; all of them, whatever the list below is narrowed to.</summary>
    public OwedReports Owed { get; private set; } = null!;

    public PageLinks Pages { get; private set; } = null!;

    public int Total { get; private set; }

    public bool MayDirect => me.May(Permission.DirectWork);

    public async Task OnGetAsync([FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        Query = WorkQuery.From(Request.Query);
        // A thousand names are for those who choose among them.
        Units = MayDirect ? await names.AllAsync(cancellation) : await names.OfAsync([me.Actor.UnitCode, Query.Filter.UnitCode], cancellation);
        var own = me.Actor.UnitCode is { } code ? Units.HeirOf(code) : null;
        UnitCode = Query.Filter.UnitCode is { } asked ? Units.HeirOf(asked) : own;
        IsOwn = UnitCode is not null && string.Equals(UnitCode, own, StringComparison.Ordinal);
        if (MayDirect)
            Everywhere = await work.AttentionAsync(cancellation);
        if (UnitCode is null)
            return;
        Owed = new OwedReports(
            OwedReports.MaySee(me.Actor) ? await reports.OwedAsync(UnitCode, cancellation) : [], work.Today, MayDirect || (IsOwn && me.May(Permission.ReportWork)), IsOwn && me.May(Permission.ApproveOwnReports));
        var filter = Query.Filter with { UnitCode = UnitCode };
        var all = new WorkFilter { UnitCode = UnitCode };
        Counts = await work.CountAsync(all, cancellation);
        var (skip, take) = PageLinks.Window(page);
        var found = await work.ListAsync(filter, WorkOrder.Deadline, skip, take, filter == all ? Counts.Total : null, cancellation);
        Total = found.Total;
        Table = new WorkTable(found.Rows, Units, work.Today, WorkOrder.Deadline, ShowPlan: true, ShowUnit: false, _ => MayDirect || (IsOwn && me.May(Permission.ReportWork)));
        Pages = PageLinks.From(page, found.Total, n => WorkAddresses.Own + Query.ToQueryString(("trang", PageLinks.Word(n))) + "#ket-qua");
    }
}
