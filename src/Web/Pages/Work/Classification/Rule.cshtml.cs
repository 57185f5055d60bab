using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Shared;
using Xanh.Web.Classification;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Classification;

/// <summary>The form of a rule of a draft: a new one, or one that is changed.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class RuleModel(RuleQueries rules, EditRules edit, CurrentActor me) : PageModel
{
    public RuleSet Set { get; private set; } = null!;

    public RuleFields Fields { get; private set; } = RuleFields.Empty;

    public Refusal? Refusal { get; private set; }

    [FromQuery(Name = "ma")]
    public string? Code { get; set; }

    /// <summary>The field to mend.</summary>
    public string FieldId => Refusal?.Code switch { "rule-code" or "rule-code-twice" => "ma", "rule-value" => "ket-qua", _ => "du-kien-0" };

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation)
    {
        if (!await FindAsync(number, cancellation))
            return NotFound();
        if (Set.State != RuleSetState.Draft)
            return LocalRedirect(ClassificationAddresses.Edition(number));
        if (Code is null)
            return Page();
        if (Set.Rules.Find(r => r.Code == Code) is not { } rule)
            return NotFound();
        Fields = RuleFields.Of(rule.ToRule(), Language.Of(HttpContext));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, [FromForm(Name = "phien-ban")] int version, CancellationToken cancellation)
    {
        var culture = Language.Of(HttpContext);
        Fields = RuleFields.Read(Request.Form);
        var saved = await edit.SaveAsync(new EditRules.Draft(number, version), Code, Fields.ToRule(culture), me.Actor, cancellation);
        if (saved.Succeeded)
            return LocalRedirect(ClassificationAddresses.Edition(number) + "#quy-tac-" + Fields.Code);
        if (!await FindAsync(number, cancellation))
            return NotFound();
        Refusal = saved.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(int number, CancellationToken cancellation)
    {
        if (await rules.FindAsync(number, cancellation) is not { } set)
            return false;
        Set = set;
        return true;
    }
}
