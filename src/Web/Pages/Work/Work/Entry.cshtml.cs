using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>One piece of work of one unit: how it stands, its notes, and the form to write progress.</summary>
[Requires(Permission.SeeWork)]
[RequestSizeLimit(WorkForms.RequestSize)]
[RequestFormLimits(MultipartBodyLengthLimit = WorkForms.RequestSize, ValueLengthLimit = WorkForms.LongestValue)]
public sealed class EntryModel(WorkQueries work, WorkNoteQueries notes, UnitNameQueries names, WriteProgress write, CurrentActor me) : PageModel
{
    public WorkRow Row { get; private set; } = null!;

    public IReadOnlyList<NoteRow> Notes { get; private set; } = [];

    public UnitNames Units { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public DateOnly Today => work.Today;

    public bool MayReport { get; private set; }

    public bool MayDirect => me.May(Permission.DirectWork);

    /// <summary>The note was just written.</summary>
    [FromQuery(Name = "da-ghi")]
    public bool Written { get; set; }

    [BindProperty]
    public ProgressForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (Form.Day is not { } day)
            return await RefuseAsync(id, new Refusal("day-missing"), cancellation);
        var files = (Form.Files ?? []).Where(f => f.Length > 0 || f.FileName.Length > 0).Select(f => new HandedFile(f.FileName, f.OpenReadStream)).ToList();
        var outcome = await write.RunAsync(new WriteProgress.Request(id, Form.Kind, day, Form.Text ?? "", files), me.Actor, cancellation);
        return outcome.Succeeded ? LocalRedirect(WorkAddresses.Entry(id) + "?da-ghi=true") : await RefuseAsync(id, outcome.Refusal, cancellation);
    }

    /// <summary>The field a refusal speaks of.</summary>
    public string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "text-missing" or "text-too-long" => "loi-ghi",
        "day-missing" or "day-to-come" => "ngay",
        "file-kind" or "file-empty" or "file-too-large" or "too-many-files" => "tep",
        _ => "muc-do",
    };

    private async Task<IActionResult> RefuseAsync(Guid id, Refusal refusal, CancellationToken cancellation)
    {
        Refusal = refusal;
        Response.StatusCode = string.Equals(refusal.Code, "not-allowed", StringComparison.Ordinal) ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await work.FindAsync(id, cancellation) is not { } row)
            return NotFound();
        Row = row;
        Units = await names.AllAsync(cancellation);
        Notes = await notes.OfEntryAsync(id, cancellation);
        MayReport = row.UnitCode is { } code && WorkForms.MayReport(me, Units, code);
        return Page();
    }
}
