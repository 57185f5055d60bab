using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Reporting;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>How complete and punctual units and groups report, period after period.</summary>
[Requires(Permission.KeepPeriods, Permission.SeeReports)]
public sealed class HistoryModel(ReportHistoryQueries queries) : PageModel
{
    public ReportHistory History { get; private set; } = null!;

    public PageLinks Pages { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        History = await queries.LastAsync(cancellation);
        Pages = PageLinks.From(Request.Query["trang"], History.Units.Count, page => PeriodAddresses.History + "?trang=" + PageLinks.Word(page));
    }
}
