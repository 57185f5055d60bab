using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Shared;
using Xanh.Web.Classification;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Classification;

/// <summary>The rules of one edition; those of a draft are ordered, removed and tried here.</summary>
[Requires(Permission.SeeWork)]
public sealed class EditionModel(RuleQueries rules, EditRules edit, DraftRules draft, TryRules tryRules, CurrentActor me) : PageModel
{
    public RuleSet Set { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> People { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Rules that can never decide, with the earlier one that always does.</summary>
    public IReadOnlyDictionary<string, string> Unreachable { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Refusal? Refusal { get; private set; }

    public bool MayEdit => me.May(Permission.KeepRegisters) && Set.State == RuleSetState.Draft;

    [BindProperty(Name = "phien-ban")]
    public int SeenVersion { get; set; }

    [BindProperty(Name = "ma")]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation) => await FindAsync(number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostUpAsync(int number, CancellationToken cancellation) =>
        await BackAsync(number, (await edit.MoveAsync(new EditRules.Draft(number, SeenVersion), Code ?? "", up: true, me.Actor, cancellation)).Refusal, "#quy-tac-" + Code, cancellation);

    public async Task<IActionResult> OnPostDownAsync(int number, CancellationToken cancellation) =>
        await BackAsync(number, (await edit.MoveAsync(new EditRules.Draft(number, SeenVersion), Code ?? "", up: false, me.Actor, cancellation)).Refusal, "#quy-tac-" + Code, cancellation);

    public async Task<IActionResult> OnPostRemoveAsync(int number, CancellationToken cancellation) =>
        await BackAsync(number, (await edit.RemoveAsync(new EditRules.Draft(number, SeenVersion), Code ?? "", me.Actor, cancellation)).Refusal, "", cancellation);

    public async Task<IActionResult> OnPostTryAsync(int number, CancellationToken cancellation)
    {
        var tried = await tryRules.RunAsync(number, SeenVersion, me.Actor, cancellation);
        return tried.Succeeded ? LocalRedirect(ClassificationAddresses.Trial(number)) : await BackAsync(number, tried.Refusal, "", cancellation);
    }

    public async Task<IActionResult> OnPostDiscardAsync(int number, CancellationToken cancellation)
    {
        var refusal = await draft.DiscardAsync(number, SeenVersion, me.Actor, cancellation);
        return refusal is null ? LocalRedirect(ClassificationAddresses.Rules) : await BackAsync(number, refusal, "", cancellation);
    }

    private async Task<IActionResult> BackAsync(int number, Refusal? refusal, string anchor, CancellationToken cancellation)
    {
        if (refusal is null)
            return LocalRedirect(ClassificationAddresses.Edition(number) + anchor);
        if (!await FindAsync(number, cancellation))
            return NotFound();
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(int number, CancellationToken cancellation)
    {
        if (await rules.FindAsync(number, cancellation) is not { } set)
            return false;
        Set = set;
        People = await rules.PeopleAsync([set], cancellation);
        Unreachable = RuleReach.Unreachable(set.Ordered);
        return true;
    }
}
