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

/// <summary>Takes an entry back by a counter-entry, wholly or in part.</summary>
[Requires(Permission.ReportWork, Permission.KeepBudget)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class CounterModel(CounterBudgetEntry counter, BudgetQueries budget, UnitNameQueries names, CurrentActor me) : PageModel
{
    public BudgetRow Row { get; private set; } = null!;

    public BudgetEntryRow Entry { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public DateOnly Today => budget.Today;

    [BindProperty]
    public BudgetEntryForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, Guid entry, CancellationToken cancellation)
    {
        if (!await FindAsync(id, entry, cancellation))
            return NotFound();
        Form = new BudgetEntryForm { Amount = Money.Show(Entry.Left, Language.Of(HttpContext)), Document = Entry.DocumentNumber };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid entry, CancellationToken cancellation)
    {
        var problem = Money.Read(Form.Amount, Language.Of(HttpContext), out var amount) ?? (Form.Day is null ? new Refusal("day-missing") : null);
        var outcome = problem is not null
            ? problem
            : await counter.RunAsync(
                new CounterBudgetEntry.Request(id, Form.Version, entry, amount, Form.Day!.Value, Form.Document, Form.Note ?? "", Form.ConfirmedReason), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(BudgetAddresses.Of(id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await FindAsync(id, entry, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(Guid id, Guid entryId, CancellationToken cancellation)
    {
        var units = await names.AllAsync(cancellation);
        if (await budget.FindAsync(id, cancellation) is not { } found || !BudgetRights.MayKeep(me.Actor, units.HeirOf, found.Row.UnitCode)
            || found.Entries.FirstOrDefault(e => e.Id == entryId && e.CounterOf is null) is not { } entry)
            return false;
        (Row, Entry) = (found.Row, entry);
        return true;
    }
}
