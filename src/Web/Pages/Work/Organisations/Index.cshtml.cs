using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.SeeWork)]
public sealed class IndexModel(UnitQueries units) : PageModel
{
    public UnitQuery Query { get; private set; } = null!;

    public IReadOnlyList<UnitSummary> Rows { get; private set; } = [];

    public int Found { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        Query = UnitQuery.From(Request.Query);
        var all = await units.ListAsync(Query.Filter, cancellation);
        Found = all.Count;
        var query = Query.ToQueryString();
        var start = UnitAddresses.List + query + (query.Length == 0 ? "?trang=" : "&trang=");
        Pages = PageLinks.From(page, Found, n => start + (n == 0 ? "tat-ca" : UnitLabels.FieldNumber(n)));
        Rows = Pages.Of(all);
    }
}
