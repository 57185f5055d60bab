using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>All running plans with how their work stands, and search through the tasks of all of them.</summary>
[Requires(Permission.SeeWork)]
public sealed class PlansModel(PlanListQueries plans, TaskSearch search) : PageModel
{
    public IReadOnlyList<PlanLine> Entries { get; private set; } = [];

    public string? Search { get; private set; }

    public TaskSearch.Result? Found { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = "tim")] string? typed, [FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        Search = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
        if (Search is null)
        {
            Entries = await plans.ListAsync(cancellation);
            return;
        }
        var (skip, _) = PageLinks.Window(page);
        Found = await search.RunAsync(Search, skip, PageLinks.Size, cancellation);
        Pages = PageLinks.From(page, Math.Min(Found.Total, TaskSearch.Most), n => $"{WorkAddresses.Plans}?tim={Uri.EscapeDataString(Search)}&trang={PageLinks.Word(n)}");
    }
}
