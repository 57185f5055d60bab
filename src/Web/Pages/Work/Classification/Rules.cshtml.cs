using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Shared;
using Xanh.Web.Classification;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Classification;

/// <summary>The editions of the rules; a new one is begun here.</summary>
[Requires(Permission.SeeWork)]
public sealed class RulesModel(RuleQueries rules, DraftRules draft, CurrentActor me) : PageModel
{
    public IReadOnlyList<RuleSet> Editions { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> People { get; private set; } = new Dictionary<Guid, string>();

    public Refusal? Refusal { get; private set; }

    public bool MayKeep => me.May(Permission.KeepRegisters);

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DraftAsync(new DraftRules.Request(), cancellation);

    public async Task<IActionResult> OnPostImportAsync([FromForm(Name = "tep")] IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length is 0 or > RuleFile.MostBytes)
            return await RefuseAsync(new Refusal("rules-file"), cancellation);
        using var text = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var read = RuleFile.Read(await text.ReadToEndAsync(cancellation));
        return read.Succeeded ? await DraftAsync(new DraftRules.Request(read.Value), cancellation) : await RefuseAsync(read.Refusal, cancellation);
    }

    private async Task<IActionResult> DraftAsync(DraftRules.Request request, CancellationToken cancellation)
    {
        var drafted = await draft.RunAsync(request, me.Actor, cancellation);
        return drafted.Succeeded ? LocalRedirect(ClassificationAddresses.Edition(drafted.Value.Number)) : await RefuseAsync(drafted.Refusal, cancellation);
    }

    private async Task<IActionResult> RefuseAsync(Refusal refusal, CancellationToken cancellation)
    {
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Editions = await rules.ListAsync(cancellation);
        People = await rules.PeopleAsync(Editions, cancellation);
    }
}
