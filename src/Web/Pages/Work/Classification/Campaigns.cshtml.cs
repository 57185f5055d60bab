using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Shared;
using Xanh.Web.Classification;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Classification;

/// <summary>The yearly reviews, and how far each is; a new one is opened here.</summary>
[Requires(Permission.SeeWork)]
public sealed class CampaignsModel(CampaignQueries campaigns, RunCampaign run, CurrentActor me, TimeProvider time) : PageModel
{
    public IReadOnlyList<(Campaign Campaign, CampaignProgress Progress)> All { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayKeep => me.May(Permission.KeepRegisters);

    [BindProperty(Name = "nam")]
    public int? Year { get; set; }

    /// <summary>The year that is likely opened next.</summary>
    public int NextYear => Year ?? (All.Any(c => c.Campaign.Year == time.Today().Year) ? time.Today().Year + 1 : time.Today().Year);

    public async Task OnGetAsync(CancellationToken cancellation) => All = await campaigns.ListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var opened = await run.OpenAsync(Year ?? 0, me.Actor, cancellation);
        if (opened.Succeeded)
            return LocalRedirect(ClassificationAddresses.Campaign(opened.Value.Year) + "?them=" + ClassificationAddresses.Plain(opened.Value.Count));
        Refusal = opened.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        All = await campaigns.ListAsync(cancellation);
        return Page();
    }
}
