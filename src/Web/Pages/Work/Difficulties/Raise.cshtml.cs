using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Difficulties;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Difficulties;

/// <summary>The form to raise a difficulty: alone, or of a piece of work.</summary>
[Requires(Permission.ReportWork, Permission.DirectWork)]
[RequestSizeLimit(WorkForms.RequestSize)]
[RequestFormLimits(MultipartBodyLengthLimit = WorkForms.RequestSize, ValueLengthLimit = WorkForms.LongestValue)]
public sealed class RaiseModel(RaiseDifficulty raise, WorkQueries work, TaskChoiceQueries tasks, UnitNameQueries names, CurrentActor me) : PageModel
{
    public UnitNames Units { get; private set; } = null!;

    public IReadOnlyList<TaskChoice> Tasks { get; private set; } = [];

    /// <summary>The work it hinders; null when it stands alone.</summary>
    public WorkRow? Entry { get; private set; }

    public Refusal? Refusal { get; private set; }

    public bool MayDirect => me.May(Permission.DirectWork);

    [BindProperty(Name = "viec", SupportsGet = true)]
    public Guid? EntryId { get; set; }

    /// <summary>The report to go back to.</summary>
    [BindProperty(Name = "bao-cao", SupportsGet = true)]
    public Guid? Report { get; set; }

    [BindProperty(Name = "neu")]
    public string? Raiser { get; set; }

    [BindProperty(Name = "ten")]
    public string? Title { get; set; }

    [BindProperty(Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(Name = "noi-dung")]
    public string? Text { get; set; }

    [BindProperty(Name = "nhiem-vu")]
    public string? Task { get; set; }

    [BindProperty(Name = "gui")]
    public string? AddressedTo { get; set; }

    [BindProperty(Name = "so-ngay")]
    public string? Days { get; set; }

    [BindProperty(Name = "tep")]
    public IReadOnlyList<IFormFile>? Files { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var task = TaskWord.Read(Task);
        var outcome = !string.IsNullOrEmpty(Task) && task is null
            ? new Refusal("no-such-task")
            : await raise.RunAsync(
                new RaiseDifficulty.Request(Title ?? "", Text ?? "", Kind ?? "", MayDirect ? Raiser : null, EntryId, task, AddressedTo, DayCount, HandedFiles.Of(Files)), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(DifficultyAddresses.Of(outcome.Value.Id) + "?da-ghi=true&moi-neu=true" + (Report is { } report ? $"&bao-cao={report:D}" : ""));
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(cancellation);
    }

    // What is typed and no number is refused as no number of days would be.
    private int? DayCount => string.IsNullOrWhiteSpace(Days) ? null : int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0;

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Units = await names.AllAsync(cancellation);
        Entry = EntryId is { } id ? await work.FindAsync(id, cancellation) : null;
        if (EntryId is not null && Entry is null)
            return NotFound();
        var own = me.Actor.UnitCode is { } code ? Units.HeirOf(code) : null;
        Raiser ??= Entry?.UnitCode is { } holder ? Units.HeirOf(holder) : own;
        Tasks = Entry is not null ? [] : await tasks.OfUnitAsync(MayDirect ? null : own ?? "", cancellation);
        return Page();
    }
}
