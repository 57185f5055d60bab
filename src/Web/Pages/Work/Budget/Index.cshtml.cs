using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Work;
using Xanh.Web.Budget;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.Budget;

/// <summary>Budget lines: of all units for who oversees them, else of the reader's unit.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(BudgetQueries budget, UnitNameQueries names, CurrentActor me) : PageModel
{
    public BudgetQuery Query { get; private set; } = null!;

    public UnitNames Units { get; private set; } = null!;

    public BudgetPage Found { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public int Overspent { get; private set; }

    public int TooLate { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public bool SeesAll => BudgetReach.SeesAll(me);

    public bool MayWrite => BudgetReach.MayWrite(me);

    public DateOnly Today => budget.Today;

    public async Task OnGetAsync([FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        Query = BudgetQuery.From(Request.Query);
        Units = await names.AllAsync(cancellation);
        Years = await budget.YearsAsync(cancellation);
        (Overspent, TooLate) = await budget.AttentionAsync(BudgetReach.Narrow(BudgetFilter.None, me, Units), cancellation);
        var (skip, take) = PageLinks.Window(page);
        Found = await budget.ListAsync(BudgetReach.Narrow(Query.Filter, me, Units), skip, take, cancellation);
        Pages = PageLinks.From(page, Found.Sums.Lines, n => BudgetAddresses.List + Query.ToQueryString(("trang", PageLinks.Word(n))) + "#ket-qua");
    }
}
