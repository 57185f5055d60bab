using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>Corrects a progress note; when somebody else was first, both texts are shown.</summary>
[Requires(Permission.ReportWork, Permission.DirectWork)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class CorrectModel(WorkQueries work, WorkNoteQueries notes, CorrectProgress correct, CurrentActor me) : PageModel
{
    public WorkRow Row { get; private set; } = null!;

    /// <summary>The note as the form was opened for it.</summary>
    public NoteRow Note { get; private set; } = null!;

    /// <summary>What somebody else put in its place meanwhile.</summary>
    public NoteRow? Other { get; private set; }

    public Refusal? Refusal { get; private set; }

    public DateOnly Today => work.Today;

    [BindProperty]
    public ProgressForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, Guid note, CancellationToken cancellation)
    {
        if (!await FindAsync(id, note, cancellation))
            return NotFound();
        Form = new ProgressForm { State = ProgressForm.Word(Note.Kind), On = WorkWords.Field(Note.On), Text = Note.Text };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid note, CancellationToken cancellation)
    {
        if (!await FindAsync(id, note, cancellation))
            return NotFound();
        var outcome = Form.Day is { } day
            ? await correct.RunAsync(new CorrectProgress.Request(id, note, Form.Kind, day, Form.Text ?? "", Form.Reason ?? ""), me.Actor, cancellation)
            : new Refusal("day-missing");
        if (outcome.Succeeded)
            return LocalRedirect(WorkAddresses.Entry(id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(Guid id, Guid noteId, CancellationToken cancellation)
    {
        var all = await notes.OfEntryAsync(id, cancellation);
        if (await work.FindAsync(id, cancellation) is not { } row || all.FirstOrDefault(n => n.Id == noteId && n.IsProgress) is not { } note)
            return false;
        (Row, Note) = (row, note);
        for (var next = note; next?.ReplacedBy is { } later;)
            Other = next = all.FirstOrDefault(n => n.Id == later);
        return true;
    }
}
