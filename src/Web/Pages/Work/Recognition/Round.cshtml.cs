using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Recognition;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Recognition;

namespace Xanh.Web.Pages.Work.Recognition;

/// <summary>One round: who was nominated, what the jurors give together, the decision.</summary>
[Requires(Permission.SeeWork)]
public sealed class RoundModel(RecognitionQueries queries, Nominate nominate, DecideRound decide, CurrentActor me) : PageModel
{
    public RoundDetails Details { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    [BindProperty(Name = "da-ghi", SupportsGet = true)]
    public bool Done { get; set; }

    public string Kind { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Evidence { get; private set; } = "";

    public string Number { get; private set; } = "";

    public bool IsJuror => Details.Round.Jurors.Contains(me.Actor.Id);

    /// <summary>Who runs the round sees the scores as they come; others once it is decided, so that jurors judge for themselves.</summary>
    public bool SeesScores => me.May(Permission.KeepRegisters) || Details.Round.DecidedOn is not null;

    public bool MayNominate => Details.Round.DecidedOn is null && queries.Today <= Details.Round.NominateUntil && (me.May(Permission.KeepRegisters) || me.May(Permission.ReportWork));

    public bool MayDecide => me.May(Permission.KeepRegisters) && Details.Round.DecidedOn is null && Details.Nominations.Count > 0;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostNominateAsync(
        Guid id, [FromForm(Name = "loai")] string? kind, [FromForm(Name = "ten")] string? name, [FromForm(Name = "minh-chung")] string? evidence, CancellationToken cancellation)
    {
        (Kind, Name, Evidence) = (kind ?? "", name ?? "", evidence ?? "");
        var outcome = await nominate.RunAsync(new Nominate.Request(id, Kind, Name, Evidence), me.Actor, cancellation);
        return outcome.Succeeded ? LocalRedirect(RecognitionAddresses.Of(id) + "?da-ghi=true") : await RefuseAsync(id, outcome.Refusal, cancellation);
    }

    public async Task<IActionResult> OnPostDecideAsync(
        Guid id, [FromForm(Name = "phien-ban")] int version, [FromForm(Name = "so")] string? number, [FromForm(Name = "ngay")] DateOnly? on, [FromForm(Name = "chon")] List<Guid>? chosen, CancellationToken cancellation)
    {
        Number = number ?? "";
        var outcome = await decide.RunAsync(new DecideRound.Request(id, version, Number, on, chosen ?? []), me.Actor, cancellation);
        return outcome.Succeeded ? LocalRedirect(RecognitionAddresses.Of(id) + "?da-ghi=true") : await RefuseAsync(id, outcome.Refusal, cancellation);
    }

    public string Points(decimal points) => points.ToString("0.##", Language.Of(HttpContext));

    private async Task<IActionResult> RefuseAsync(Guid id, Refusal refusal, CancellationToken cancellation)
    {
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await queries.FindAsync(id, cancellation) is not { } details)
            return NotFound();
        Details = details;
        return Page();
    }
}
