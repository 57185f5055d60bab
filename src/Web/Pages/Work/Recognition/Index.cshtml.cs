using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Recognition;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Recognition;

namespace Xanh.Web.Pages.Work.Recognition;

/// <summary>Rounds of all awards; the coordinator opens new ones.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(RecognitionQueries queries, OpenRound open, CurrentActor me) : PageModel
{
    private const int UsualDays = 30;

    public IReadOnlyList<RoundRow> Rounds { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name)> Awards { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name)> People { get; private set; } = [];

    [BindProperty(Name = "giai")]
    public Guid? Award { get; set; }

    [BindProperty(Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(Name = "den-ngay")]
    public DateOnly? Until { get; set; }

    [BindProperty(Name = "giam-khao")]
    public List<Guid> Jurors { get; set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayKeep => me.May(Permission.KeepRegisters);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        (Year, Until) = (queries.Today.Year, queries.Today.AddDays(UsualDays));
        await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var outcome = await open.RunAsync(new OpenRound.Request(Award ?? Guid.Empty, Year ?? 0, Until ?? default, Jurors), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(RecognitionAddresses.Of(outcome.Value.Id) + "?da-ghi=true");
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Rounds = await queries.ListAsync(cancellation);
        if (!MayKeep)
            return;
        Awards = await queries.AwardsAsync(cancellation);
        People = await queries.PeopleAsync(cancellation);
    }
}
