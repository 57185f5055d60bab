using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Web.Classification;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.Classification;

/// <summary>The review of one year: progress by commune and group, who waits; new enterprises are added, the review is closed.</summary>
[Requires(Permission.SeeWork)]
public sealed class CampaignModel(CampaignQueries campaigns, RunCampaign run, FieldFormats formats, CurrentActor me) : PageModel
{
    public Campaign Campaign { get; private set; } = null!;

    public CampaignFilter Filter { get; private set; } = new();

    public IReadOnlyList<CampaignProgress> ByCommune { get; private set; } = [];

    public IReadOnlyList<CampaignProgress> ByGroup { get; private set; } = [];

    public IReadOnlyList<CampaignRow> Rows { get; private set; } = [];

    public int Found { get; private set; }

    public int Wanting { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public ChoiceList Communes { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> People { get; private set; } = new Dictionary<Guid, string>();

    public Refusal? Refusal { get; private set; }

    public bool MayKeep => me.May(Permission.KeepRegisters) && Campaign.ClosedAt is null;

    [FromQuery(Name = "them")]
    public int? Added { get; set; }

    [FromQuery(Name = "trang")]
    public string? AskedPage { get; set; }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation) => await ShowAsync(year, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAddAsync(int year, CancellationToken cancellation)
    {
        var added = await run.AddNewAsync(year, me.Actor, cancellation);
        return added.Succeeded ? LocalRedirect(ClassificationAddresses.Campaign(year) + "?them=" + ClassificationAddresses.Plain(added.Value.Count)) : await RefuseAsync(year, added.Refusal, cancellation);
    }

    public async Task<IActionResult> OnPostCloseAsync(int year, CancellationToken cancellation) =>
        await run.CloseAsync(year, me.Actor, cancellation) is { } refusal ? await RefuseAsync(year, refusal, cancellation) : LocalRedirect(ClassificationAddresses.Campaign(year));

    /// <summary>The address of the page narrowed so.</summary>
    public string Address(CampaignFilter filter, string? page = null)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("tim", filter.Search), ("ket-qua-ra-soat", filter.Outcome?.ToString()), ("xa", filter.Commune), ("nhom", filter.Group), ("trang", page) })
        {
            if (value is not null)
                query.Add(name, value);
        }
        return ClassificationAddresses.Campaign(Campaign.Year) + query + "#danh-sach";
    }

    private async Task<IActionResult> RefuseAsync(int year, Refusal refusal, CancellationToken cancellation)
    {
        if (!await ShowAsync(year, cancellation))
            return NotFound();
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> ShowAsync(int year, CancellationToken cancellation)
    {
        if (await campaigns.FindAsync(year, cancellation) is not { } campaign)
            return false;
        Campaign = campaign;
        Filter = new CampaignFilter(
            Text("tim"), Enum.TryParse<CampaignOutcome>(Request.Query["ket-qua-ra-soat"], out var outcome) && Enum.IsDefined(outcome) ? outcome : null, Text("xa"), Text("nhom"));
        (ByCommune, ByGroup) = await campaigns.ProgressAsync(year, cancellation);
        var (skip, take) = PageLinks.Window(AskedPage);
        (Rows, Found) = await campaigns.PageAsync(year, Filter, skip, take, cancellation);
        Pages = PageLinks.From(AskedPage, Found, n => Address(Filter, PageLinks.Word(n)));
        People = await campaigns.PeopleAsync(Rows.Select(r => r.By), cancellation);
        Wanting = campaign.ClosedAt is null ? await campaigns.WantingAsync(year, cancellation) : 0;
        Communes = (await formats.OfAsync(Language.Of(HttpContext), cancellation)).Communes!;
        return true;
    }

    private string? Text(string name) => string.IsNullOrWhiteSpace(Request.Query[name]) ? null : Request.Query[name].ToString().Trim();
}
