using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>All reporting periods, and those the plans ask for that nobody has made.</summary>
[Requires(Permission.KeepPeriods, Permission.SeeReports)]
public sealed class IndexModel(PeriodQueries periods, PeriodProposals proposals, CurrentActor me) : PageModel
{
    public bool MayKeep => me.May(Permission.KeepPeriods);

    public IReadOnlyList<PeriodRow> Periods { get; private set; } = [];

    public IReadOnlyList<PeriodProposal> Proposals { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Periods = await periods.ListAsync(cancellation);
        if (MayKeep)
            Proposals = await proposals.ListAsync(CutOff.ByDecree, cancellation);
    }
}
