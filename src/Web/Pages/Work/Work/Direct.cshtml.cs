using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>What a coordinator does with a piece of work: end it, take it up again, move it.</summary>
[Requires(Permission.DirectWork)]
public sealed class DirectModel(WorkQueries work, UnitNameQueries names, EndEntry end, ReopenEntry reopen, MoveEntry move, CurrentActor me) : PageModel
{
    public WorkRow Row { get; private set; } = null!;

    public UnitNames Units { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public DateOnly Today => work.Today;

    /// <summary>Version of the entry the form was shown for.</summary>
    [BindProperty(Name = "phien-ban")]
    public int Version { get; set; }

    [BindProperty(Name = "ly-do")]
    public string? Reason { get; set; }

    [BindProperty(Name = "don-vi")]
    public string? UnitCode { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellation) =>
        await DoneAsync(id, await end.RunAsync(new EndEntry.Request(id, Version, Reason ?? ""), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken cancellation) =>
        await DoneAsync(id, await reopen.RunAsync(new ReopenEntry.Request(id, Version, Reason ?? ""), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostMoveAsync(Guid id, CancellationToken cancellation) =>
        await DoneAsync(id, await move.RunAsync(new MoveEntry.Request(id, Version, UnitCode ?? "", Reason ?? ""), me.Actor, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Guid id, Outcome<WorkEntry> outcome, CancellationToken cancellation)
    {
        if (outcome.Succeeded)
            return LocalRedirect(WorkAddresses.Entry(id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await FindAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (await work.FindAsync(id, cancellation) is not { } row)
            return false;
        Row = row;
        Units = await names.AllAsync(cancellation);
        return true;
    }
}
