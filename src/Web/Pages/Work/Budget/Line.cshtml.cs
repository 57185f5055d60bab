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

/// <summary>One budget line: its sums, every entry with its documents, and the form for the next.</summary>
[Requires(Permission.SeeWork)]
[RequestSizeLimit(WorkForms.RequestSize)]
[RequestFormLimits(MultipartBodyLengthLimit = WorkForms.RequestSize, ValueLengthLimit = WorkForms.LongestValue)]
public sealed class LineModel(BudgetQueries budget, UnitNameQueries names, EnterBudget enter, EndBudgetLine end, CurrentActor me) : PageModel
{
    public BudgetDetails Details { get; private set; } = null!;

    public BudgetRow Row => Details.Row;

    public UnitNames Units { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public bool MayKeep { get; private set; }

    /// <summary>The form to end it was sent.</summary>
    public bool Ending { get; private set; }

    public DateOnly Today => budget.Today;

    [FromQuery(Name = "da-ghi")]
    public bool Written { get; set; }

    [BindProperty]
    public BudgetEntryForm Form { get; set; } = new();

    public IEnumerable<(BudgetStep Step, long Amount)> Sums =>
        [(BudgetStep.Requested, Row.Requested), (BudgetStep.Allotted, Row.Allotted), (BudgetStep.Disbursed, Row.Disbursed)];

    public string? RefusedField => Refusal is null ? null : Ending ? "ly-do" : BudgetEntryForm.FieldOf(Refusal.Code);

    /// <summary>What was entered last, in words: somebody else's entry when two wrote at once.</summary>
    public string LatestEntry => Details.Entries.OrderByDescending(e => e.WrittenAt).FirstOrDefault() is { } last
        ? $"{BudgetLabels.Of(last.Step, Language.Of(HttpContext))}: {Money.Show(last.Amount, Language.Of(HttpContext))} · {last.DocumentNumber}"
        : Row.Name;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostEnterAsync(Guid id, CancellationToken cancellation)
    {
        var problem = Money.Read(Form.Amount, Language.Of(HttpContext), out var amount) ?? (Form.Day is null ? new Refusal("day-missing") : null);
        var outcome = problem is not null
            ? problem
            : await enter.RunAsync(
                new EnterBudget.Request(id, Form.Version, Form.Step, amount, Form.Day!.Value, Form.Document ?? "", Form.Note, Form.ConfirmedReason, HandedFiles.Of(Form.Files)), me.Actor, cancellation);
        return await DoneAsync(id, outcome, cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation)
    {
        Ending = true;
        return await DoneAsync(id, await end.RunAsync(new EndBudgetLine.Request(id, Form.Version, reason ?? ""), me.Actor, cancellation), cancellation);
    }

    private async Task<IActionResult> DoneAsync(Guid id, Outcome<BudgetLine> outcome, CancellationToken cancellation)
    {
        if (outcome.Succeeded)
            return LocalRedirect(BudgetAddresses.Of(id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = string.Equals(outcome.Refusal.Code, "not-allowed", StringComparison.Ordinal) ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        Units = await names.AllAsync(cancellation);
        if (await budget.FindAsync(id, cancellation) is not { } found || !BudgetRights.MaySee(me.Actor, Units.HeirOf, found.Row.UnitCode))
            return NotFound();
        Details = found;
        MayKeep = BudgetRights.MayKeep(me.Actor, Units.HeirOf, found.Row.UnitCode);
        return Page();
    }
}
