using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

/// <summary>Takes an authenticator app into use, or stops using it.</summary>
[Requires]
public sealed class SecondFactorModel(SecondFactor second, PageTexts texts, CurrentActor me) : PageModel
{
    public TimeCodeSetup? Setup { get; private set; }

    public string CodesLeft { get; private set; } = "";

    /// <summary>Shown once, right after turning it on.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public Refusal? Refusal { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "ma")] string? code, CancellationToken cancellation)
    {
        var outcome = await second.TurnOnAsync(code ?? "", me.Actor, cancellation);
        (RecoveryCodes, Refusal) = (outcome.Value, outcome.Refusal);
        if (!outcome.Succeeded)
            await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostTurnOffAsync([FromForm(Name = "mat-khau")] string? password, CancellationToken cancellation)
    {
        var outcome = await second.TurnOffAsync(new SecondFactor.TurnOffRequest(me.Actor.Id, password), me.Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect("/tai-khoan?xong=second-off");
        Refusal = outcome.Refusal;
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Setup = await second.SetupAsync(me.Actor, cancellation);
        CodesLeft = await second.CodesLeftAsync(me.Actor, texts.Culture);
    }
}
