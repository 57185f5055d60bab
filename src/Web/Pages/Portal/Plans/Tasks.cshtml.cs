using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class TasksModel(PlanQueries plans, PlannedTaskQueries tasks) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Tasks;

    public TaskQuery Query { get; private set; } = null!;

    public int Found { get; private set; }

    public IReadOnlyList<TaskRow> Rows { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public IReadOnlyList<AgencyCount> Agencies { get; private set; } = [];

    public IReadOnlyList<TimeCount> Times { get; private set; } = [];

    public IReadOnlyList<OriginCount> Origins { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Query = TaskQuery.From(Request.Query);
        if (Query.Filter.AgencyKey is { } key)
            Query = new TaskQuery(Query.Filter with { AgencyKey = await tasks.PresentKeyAsync(key, cancellation) });
        Agencies = await tasks.AgenciesAsync(Plan.Id, cancellation);
        Times = await tasks.TimesAsync(Plan.Id, cancellation);
        Origins = await tasks.OriginsAsync(Plan.Id, cancellation);
        var all = await tasks.ListAsync(Plan.Id, Query.Filter, cancellation);
        Found = all.Count;
        Pages = PageLinks.From(page, all.Count, AddressOf);
        Rows = Pages.Of(all);
        return Page();
    }

    private string AddressOf(int page)
    {
        var query = Query.ToQueryString();
        var word = page == 0 ? "tat-ca" : page.ToString(CultureInfo.InvariantCulture);
        return PlanAddresses.Of(Plan, PlanTab.Tasks) + query + (query.Length == 0 ? "?" : "&") + "trang=" + word;
    }
}
