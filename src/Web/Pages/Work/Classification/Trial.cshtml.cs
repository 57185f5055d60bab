using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Shared;
using Xanh.Web.Classification;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.Classification;

/// <summary>What a draft would change over the whole register, before and after; then it is put in force.</summary>
[Requires(Permission.SeeWork)]
public sealed class TrialModel(RuleQueries rules, TrialMemory trials, CurrentProvince province, PutRulesInForce put, CurrentActor me) : PageModel
{
    public RuleSet Set { get; private set; } = null!;

    /// <summary>Null while the draft was not tried as it is now.</summary>
    public Trial? Trial { get; private set; }

    public IReadOnlyList<RuleQueries.TriedRow> Rows { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public bool MayKeep => me.May(Permission.KeepRegisters);

    [FromQuery(Name = "trang")]
    public string? AskedPage { get; set; }

    [BindProperty(Name = "ly-do")]
    public string? Reason { get; set; }

    public Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation) => ShowAsync(number, cancellation);

    public async Task<IActionResult> OnPostAsync(int number, [FromForm(Name = "phien-ban")] int version, CancellationToken cancellation)
    {
        var done = await put.RunAsync(new PutRulesInForce.Request(number, version, Reason ?? ""), me.Actor, cancellation);
        if (done.Succeeded)
            return LocalRedirect($"{ClassificationAddresses.All}?da-xep={ClassificationAddresses.Plain(done.Value.Enterprises)}&doi={ClassificationAddresses.Plain(done.Value.Changed)}");
        Refusal = done.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(number, cancellation);
    }

    private async Task<IActionResult> ShowAsync(int number, CancellationToken cancellation)
    {
        if (await rules.FindAsync(number, cancellation) is not { } set)
            return NotFound();
        if (set.State != RuleSetState.Draft && Refusal is null)
            return LocalRedirect(ClassificationAddresses.Edition(number));
        Set = set;
        Trial = trials.Find(province.Id, number, set.Version);
        var changes = Trial?.Changes ?? [];
        Pages = PageLinks.From(AskedPage, changes.Count, n => ClassificationAddresses.Trial(number) + "?trang=" + PageLinks.Word(n) + "#doi");
        Rows = await rules.ExplainAsync(set, Pages.Of(changes), cancellation);
        return Page();
    }
}
