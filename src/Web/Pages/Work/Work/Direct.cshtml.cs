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
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class DirectModel(WorkQueries work, WorkNoteQueries notes, UnitNameQueries names, EndEntry end, ReopenEntry reopen, MoveEntry move, CurrentActor me) : PageModel
{
    public WorkRow Row { get; private set; } = null!;

    public UnitNames Units { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    /// <summary>The latest word on the work, when it came while the form was open.</summary>
    public NoteRow? Other { get; private set; }

    /// <summary>What was to be done with the work, as the form was sent.</summary>
    public WorkNoteKind Mine { get; private set; }

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
        await DoneAsync(id, WorkNoteKind.Ended, await end.RunAsync(new EndEntry.Request(id, Version, Reason ?? ""), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken cancellation) =>
        await DoneAsync(id, WorkNoteKind.Reopened, await reopen.RunAsync(new ReopenEntry.Request(id, Version, Reason ?? ""), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostMoveAsync(Guid id, CancellationToken cancellation) =>
        await DoneAsync(id, WorkNoteKind.Moved, await move.RunAsync(new MoveEntry.Request(id, Version, UnitCode ?? "", Reason ?? ""), me.Actor, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Guid id, WorkNoteKind mine, Outcome<WorkEntry> outcome, CancellationToken cancellation)
    {
        if (outcome.Succeeded)
            return LocalRedirect(WorkAddresses.Entry(id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Mine = mine;
        // The state of the work may have made the form another one: then too what was typed is shown.
        if (outcome.Refusal.Code is "changed-meanwhile" or "work-ended" or "work-not-ended" or "work-done")
            Other = (await notes.OfEntryAsync(id, cancellation)).MaxBy(n => n.WrittenAt);
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
