using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>The lead asks another unit to help, or withdraws what it asked for.</summary>
[Requires(Permission.ReportWork, Permission.DirectWork)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class AskModel(
    WorkQueries work, UnitNameQueries names, AskedQueries askedWork, AskCoordinator ask, WithdrawRequest withdraw, CurrentActor me) : PageModel
{
    public WorkRow Row { get; private set; } = null!;

    public UnitNames Units { get; private set; } = null!;

    /// <summary>Units the task names to coordinate, first in the list of choices.</summary>
    public IReadOnlyList<string> Named { get; private set; } = [];

    public IReadOnlyList<WorkRow> Asked { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public DateOnly Today => work.Today;

    [BindProperty(Name = "don-vi")]
    public string? UnitCode { get; set; }

    [BindProperty(Name = "han")]
    public string? DueOn { get; set; }

    [BindProperty(Name = "noi-dung")]
    public string? Text { get; set; }

    [BindProperty(Name = "viec")]
    public Guid AskedId { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        var outcome = await ask.RunAsync(new AskCoordinator.Request(id, UnitCode ?? "", WorkWords.Day(DueOn), Text ?? ""), me.Actor, cancellation);
        return await DoneAsync(id, outcome, cancellation);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancellation) =>
        await DoneAsync(id, await withdraw.RunAsync(new WithdrawRequest.Request(AskedId, Text ?? ""), me.Actor, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Guid id, Outcome<WorkEntry> outcome, CancellationToken cancellation)
    {
        if (outcome.Succeeded)
            return LocalRedirect(WorkAddresses.Ask(id));
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await work.FindAsync(id, cancellation) is not { } row)
            return NotFound();
        Row = row;
        Units = await names.AllAsync(cancellation);
        if (row.UnitCode is null || !WorkForms.MayReport(me, Units, row.UnitCode))
            return Forbid();
        Named = await askedWork.NamedAsync(id, cancellation);
        Asked = await askedWork.AskedAsync(id, cancellation);
        return Page();
    }
}
