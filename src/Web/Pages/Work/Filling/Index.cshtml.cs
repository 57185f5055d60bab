using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Work;
using Xanh.Web.Filling;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Filling;

/// <summary>Every report of the reader's unit: what is owed first, then all of before.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(UnitReportQueries reports, UnitNameQueries names, CurrentActor me) : PageModel
{
    /// <summary>Name of the unit; null for someone without one.</summary>
    public string? UnitName { get; private set; }

    public OwedReports Owed { get; private set; } = null!;

    /// <summary>Those the unit has nothing to do with any more, the latest period first.</summary>
    public IReadOnlyList<OwedReport> Past { get; private set; } = [];

    public DateOnly Today => reports.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (me.Actor.UnitCode is not { } code || !OwedReports.MaySee(me.Actor))
            return;
        var units = await names.AllAsync(cancellation);
        var unit = units.HeirOf(code);
        UnitName = units.NameOf(unit);
        var all = await reports.AllAsync(unit, cancellation);
        Owed = new OwedReports([.. all.Where(r => r.IsOwed).OrderBy(r => r.DueOn)], Today, me.May(Permission.ReportWork), me.May(Permission.ApproveOwnReports));
        Past = [.. all.Where(r => !r.IsOwed)];
    }
}
