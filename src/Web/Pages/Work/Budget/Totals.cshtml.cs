using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Work;
using Xanh.Web.Budget;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Budget;

/// <summary>Sums of budget lines by unit, source, year or task; each leads to its lines.</summary>
[Requires(Permission.SeeWork)]
public sealed class TotalsModel(BudgetQueries budget, UnitNameQueries names, CurrentActor me) : PageModel
{
    /// <summary>Words of the address for what is summed up by.</summary>
    public static IReadOnlyList<(string Word, BudgetTotalBy By)> Ways { get; } =
        [("don-vi", BudgetTotalBy.Unit), ("nguon", BudgetTotalBy.Source), ("nam", BudgetTotalBy.Year), ("nhiem-vu", BudgetTotalBy.Task)];

    public BudgetQuery Query { get; private set; } = null!;

    public BudgetTotalBy By { get; private set; }

    public UnitNames Units { get; private set; } = null!;

    public IReadOnlyList<BudgetTotal> Totals { get; private set; } = [];

    public BudgetSums Sum { get; private set; } = BudgetSums.None;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public DateOnly Today => budget.Today;

    public async Task OnGetAsync([FromQuery(Name = "theo")] string? by, CancellationToken cancellation)
    {
        Query = BudgetQuery.From(Request.Query);
        By = Ways.FirstOrDefault(w => w.Word == by).By;
        Units = await names.AllAsync(cancellation);
        Years = await budget.YearsAsync(cancellation);
        Totals = await budget.TotalsAsync(BudgetReach.Narrow(Query.Filter, me, Units), By, cancellation);
        Sum = Totals.Aggregate(BudgetSums.None, (sum, total) => sum + total.Sums);
    }

    public string NameOf(BudgetTotal total, PageTexts texts) => By switch
    {
        BudgetTotalBy.Unit => Units.NameOf(total.Key),
        BudgetTotalBy.Source => BudgetSource.NameOf(total.Key, texts.Culture),
        BudgetTotalBy.Year => total.Key,
        _ => total.Text ?? texts["budget.no-task"],
    };

    /// <returns>Null for lines without a task, which no filter asks for.</returns>
    public string? AddressOf(BudgetTotal total) => By switch
    {
        BudgetTotalBy.Unit => BudgetAddresses.Lines(Query.Filter with { UnitCode = total.Key }),
        BudgetTotalBy.Source => BudgetAddresses.Lines(Query.Filter with { Source = total.Key }),
        BudgetTotalBy.Year => BudgetAddresses.Lines(Query.Filter with { Year = int.Parse(total.Key, CultureInfo.InvariantCulture) }),
        _ => total.Task is { } task ? BudgetAddresses.Lines(Query.Filter with { Task = task }) : null,
    };
}
