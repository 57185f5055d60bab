using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Budget;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Budget;

/// <summary>The form of a new budget line: alone, or for the task of a piece of work.</summary>
[Requires(Permission.ReportWork, Permission.KeepBudget)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class NewModel(OpenBudgetLine open, BudgetQueries budget, FundingChoiceQueries fundings, TaskChoiceQueries tasks, WorkQueries work, UnitNameQueries names, CurrentActor me) : PageModel
{
    public UnitNames Units { get; private set; } = null!;

    public IReadOnlyList<TaskChoice> Tasks { get; private set; } = [];

    public IReadOnlyList<FundingChoice> Funding { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool KeepsAll => me.May(Permission.KeepBudget);

    [BindProperty]
    public BudgetLineForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "viec")] Guid? entry, CancellationToken cancellation)
    {
        if (entry is { } id)
        {
            if (await work.FindAsync(id, cancellation) is not { } row)
                return NotFound();
            Form = new BudgetLineForm { Task = TaskWord.Of(row.PlanId, row.TaskOrdinal), UnitCode = row.UnitCode };
        }
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Funding = await fundings.AllAsync(cancellation);
        var problem = Form.ReadTie(Funding, out var tie);
        var outcome = problem is not null
            ? problem
            : await open.RunAsync(new OpenBudgetLine.Request(KeepsAll ? Form.UnitCode : null, Form.YearNumber, Form.Source ?? "", Form.Name ?? "", tie.PlanId, tie.Task, tie.Funding), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(BudgetAddresses.Of(outcome.Value.Id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Units = await names.AllAsync(cancellation);
        var own = me.Actor.UnitCode is { } code ? Units.HeirOf(code) : null;
        Form.UnitCode = KeepsAll && Form.UnitCode is { Length: > 0 } chosen ? Units.HeirOf(chosen) : KeepsAll ? Form.UnitCode : own;
        Form.Year ??= budget.Today.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Tasks = await tasks.OfUnitAsync(KeepsAll ? null : own ?? "", cancellation);
        Funding = await fundings.AllAsync(cancellation);
        return Page();
    }
}
