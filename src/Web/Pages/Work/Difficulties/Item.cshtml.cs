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

/// <summary>One difficulty: its thread, its facts, and the forms for the next step that the reader may take.</summary>
[Requires(Permission.SeeWork)]
[RequestSizeLimit(WorkForms.RequestSize)]
[RequestFormLimits(MultipartBodyLengthLimit = WorkForms.RequestSize, ValueLengthLimit = WorkForms.LongestValue)]
public sealed class ItemModel(DifficultyQueries difficulties, UnitNameQueries names, StepChoices choices, CurrentActor me) : PageModel
{
    private string? refused;

    public DifficultyDetails Details { get; private set; } = null!;

    public DifficultyRow Row => Details.Row;

    public UnitNames Units { get; private set; } = null!;

    /// <summary>The forms of the steps the reader may take, with whether each stands open.</summary>
    public IReadOnlyList<(StepFields Form, bool Open)> Forms { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    /// <summary>What somebody else wrote meanwhile.</summary>
    public string? Theirs { get; private set; }

    public DateOnly Today => difficulties.Today;

    [FromQuery(Name = "da-ghi")]
    public bool Written { get; set; }

    /// <summary>Whether it was just raised.</summary>
    [FromQuery(Name = "moi-neu")]
    public bool Raised { get; set; }

    /// <summary>The report from which it was raised.</summary>
    [FromQuery(Name = "bao-cao")]
    public Guid? Report { get; set; }

    [BindProperty]
    public StepForm Form { get; set; } = new();

    public string? RefusedField => Refusal is null || refused is null ? null : DifficultyWords.FieldOf(Refusal.Code, refused.ToLowerInvariant() + "-");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, [FromServices] AnswerDifficulty use, CancellationToken cancellation) => await DoneAsync(
        id, "Answer", await use.RunAsync(new AnswerDifficulty.Request(id, Form.Version, Form.Text ?? "", Form.Choice == "khong-chap-thuan", HandedFiles.Of(Form.Files)), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostRemarkAsync(Guid id, [FromServices] RemarkOnDifficulty use, CancellationToken cancellation) => await DoneAsync(
        id, "Remark", await use.RunAsync(new RemarkOnDifficulty.Request(id, Form.Text ?? "", HandedFiles.Of(Form.Files)), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostForwardAsync(Guid id, [FromServices] ForwardDifficulty use, CancellationToken cancellation) => await DoneAsync(
        id, "Forward", await use.RunAsync(new ForwardDifficulty.Request(id, Form.Version, Form.UnitCode ?? "", Form.DayCount, Form.Text ?? "", HandedFiles.Of(Form.Files)), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostEscalateAsync(Guid id, [FromServices] ForwardDifficulty use, CancellationToken cancellation) => await DoneAsync(
        id, "Escalate", await use.RunAsync(new ForwardDifficulty.Request(id, Form.Version, null, Form.DayCount, Form.Text ?? "", HandedFiles.Of(Form.Files)), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostPutOffAsync(Guid id, [FromServices] PutOffAnswer use, CancellationToken cancellation) => await DoneAsync(
        id, "PutOff", await use.RunAsync(new PutOffAnswer.Request(id, Form.Version, Form.DayCount, Form.Text ?? ""), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostReopenAsync(Guid id, [FromServices] ReopenDifficulty use, CancellationToken cancellation) => await DoneAsync(
        id, "Reopen", await use.RunAsync(new ReopenDifficulty.Request(id, Form.Version, Form.DayCount, Form.Text ?? ""), me.Actor, cancellation), cancellation);

    public async Task<IActionResult> OnPostCloseAsync(Guid id, [FromServices] CloseDifficulty use, CancellationToken cancellation)
    {
        var outcome = Form.Choice == "rut" ? DifficultyOutcome.Withdrawn : DifficultyOutcome.Solved;
        return await DoneAsync(id, "Close", await use.RunAsync(new CloseDifficulty.Request(id, Form.Version, outcome, Form.Text ?? "", null), me.Actor, cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostAmendAsync(Guid id, [FromServices] CloseDifficulty use, CancellationToken cancellation) => await DoneAsync(
        id, "Amend", await use.RunAsync(new CloseDifficulty.Request(id, Form.Version, DifficultyOutcome.PlanAmended, Form.Text ?? "", Form.AmendedVersion), me.Actor, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Guid id, string handler, Outcome<Difficulty> outcome, CancellationToken cancellation)
    {
        if (outcome.Succeeded)
            return LocalRedirect(DifficultyAddresses.Of(id) + "?da-ghi=true");
        (Refusal, refused) = (outcome.Refusal, handler);
        Response.StatusCode = string.Equals(outcome.Refusal.Code, "not-allowed", StringComparison.Ordinal) ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await difficulties.FindAsync(id, cancellation) is not { } details)
            return NotFound();
        Units = await names.AllAsync(cancellation);
        var rights = DifficultyRights.Of(me.Actor, Units.HeirOf, details.Row.RaisedBy, details.Row.AddressedTo, details.Addressees);
        if (!rights.See)
            return NotFound();
        Details = details;
        if (Refusal?.Code == "changed-meanwhile" && details.Steps[^1] is var last)
            Theirs = DifficultyLabels.Of(last.Kind, Language.Of(HttpContext)) + ": " + last.Text;
        Forms = await choices.OfAsync(details.Row, rights, Units, Today, handler => handler == refused ? Form : null, cancellation);
        return Page();
    }
}
