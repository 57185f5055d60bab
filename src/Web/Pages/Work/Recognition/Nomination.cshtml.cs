using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Recognition;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Recognition;

namespace Xanh.Web.Pages.Work.Recognition;

/// <summary>One nomination with its evidence; a juror scores it here, and sees the others' sheets only once it is decided.</summary>
[Requires(Permission.SeeWork)]
public sealed class NominationModel(RecognitionQueries queries, WriteScores write, CurrentActor me) : PageModel
{
    public RoundDetails Details { get; private set; } = null!;

    public NominationRow Row { get; private set; } = null!;

    public IReadOnlyList<string> Typed { get; private set; } = [];

    public string Remark { get; private set; } = "";

    public string Conflict { get; private set; } = "";

    public Refusal? Refusal { get; private set; }

    [BindProperty(Name = "da-ghi", SupportsGet = true)]
    public bool Done { get; set; }

    public bool MayScore => Details.Round.DecidedOn is null && Details.Round.Jurors.Contains(me.Actor.Id);

    public bool SeesAll => me.May(Permission.KeepRegisters) || Details.Round.DecidedOn is not null;

    public IEnumerable<ScoreSheet> Sheets => Row.Nomination.Sheets.Where(s => SeesAll || s.JurorId == me.Actor.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid nominationId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, nominationId, cancellation))
            return NotFound();
        if (Row.Nomination.Sheets.Find(s => s.JurorId == me.Actor.Id) is { } own)
            (Typed, Remark, Conflict) = ([.. own.Points.Select(Points)], own.Remark, own.Conflict);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        Guid id, Guid nominationId, [FromForm(Name = "diem")] List<string>? points, [FromForm(Name = "xung-dot")] string? conflict, [FromForm(Name = "nhan-xet")] string? remark, CancellationToken cancellation)
    {
        if (!await FindAsync(id, nominationId, cancellation))
            return NotFound();
        (Typed, Remark, Conflict) = ([.. (points ?? []).Select(p => p ?? "")], remark ?? "", conflict ?? "");
        var outcome = await write.RunAsync(new WriteScores.Request(nominationId, Typed, Conflict, Remark, TypedNumber.MarkOf(Language.Of(HttpContext))), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(RecognitionAddresses.Nomination(id, nominationId) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public string Points(decimal points) => points.ToString("0.##", Language.Of(HttpContext));

    private async Task<bool> FindAsync(Guid id, Guid nomination, CancellationToken cancellation)
    {
        if (await queries.FindAsync(id, cancellation) is not { } details || details.Nominations.FirstOrDefault(n => n.Nomination.Id == nomination) is not { } row)
            return false;
        (Details, Row) = (details, row);
        return true;
    }
}
