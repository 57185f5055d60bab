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

/// <summary>Corrects what a budget line says of itself; when somebody else was first, both are shown.</summary>
[Requires(Permission.ReportWork, Permission.KeepBudget)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class EditModel(EditBudgetLine edit, BudgetQueries budget, FundingChoiceQueries fundings, TaskChoiceQueries tasks, UnitNameQueries names, CurrentActor me) : PageModel
{
    public BudgetRow Row { get; private set; } = null!;

    public IReadOnlyList<TaskChoice> Tasks { get; private set; } = [];

    public IReadOnlyList<FundingChoice> Funding { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    [BindProperty]
    public BudgetLineForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Form = new BudgetLineForm
        {
            Name = Row.Name,
            Source = Row.Source,
            Task = Row is { PlanId: { } plan, TaskOrdinal: { } ordinal } ? TaskWord.Of(plan, ordinal) : null,
            Funding = Row is { PlanId: { } named, FundingOrdinal: { } number } ? TaskWord.Of(named, number) : null,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        Funding = await fundings.AllAsync(cancellation);
        var problem = Form.ReadTie(Funding, out var tie);
        var outcome = problem is not null
            ? problem
            : await edit.RunAsync(new EditBudgetLine.Request(id, Form.Version, Form.Source ?? "", Form.Name ?? "", tie.PlanId, tie.Task, tie.Funding, Form.Reason), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(BudgetAddresses.Of(id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await FindAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellation)
    {
        var units = await names.AllAsync(cancellation);
        if (await budget.FindAsync(id, cancellation) is not { } found || !BudgetRights.MayKeep(me.Actor, units.HeirOf, found.Row.UnitCode))
            return false;
        Row = found.Row;
        Tasks = await tasks.OfUnitAsync(me.May(Permission.KeepBudget) ? null : units.HeirOf(Row.UnitCode), cancellation);
        Funding = await fundings.AllAsync(cancellation);
        return true;
    }
}
