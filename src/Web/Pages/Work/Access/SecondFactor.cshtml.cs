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
    private const string Address = "/tai-khoan/hai-lop";

    /// <summary>The key that waits for its first code; null before the person asked for one.</summary>
    public TimeCodeSetup? Setup { get; private set; }

    public bool InUse { get; private set; }

    public string CodesLeft { get; private set; } = "";

    /// <summary>Shown once, right after turning it on.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public Refusal? Refusal { get; private set; }

    /// <param name="step">Which step was asked for: looking at the page makes and shows no key.</param>
    public Task OnGetAsync([FromQuery(Name = "buoc")] string? step) => ShowAsync(step is not null);

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancellation)
    {
        var outcome = await second.BeginAsync(me.Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect(Address + "?buoc=ma");
        Refusal = outcome.Refusal;
        await ShowAsync(withKey: false);
        return Page();
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancellation)
    {
        await second.CancelAsync(me.Actor, cancellation);
        return Redirect("/tai-khoan");
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "ma")] string? code, CancellationToken cancellation)
    {
        var outcome = await second.TurnOnAsync(code ?? "", me.Actor, cancellation);
        (RecoveryCodes, Refusal) = (outcome.Value, outcome.Refusal);
        if (!outcome.Succeeded)
            await ShowAsync(withKey: true);
        return Page();
    }

    public async Task<IActionResult> OnPostTurnOffAsync([FromForm(Name = "mat-khau")] string? password, CancellationToken cancellation)
    {
        var outcome = await second.TurnOffAsync(new SecondFactor.TurnOffRequest(me.Actor.Id, password), me.Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect("/tai-khoan?xong=second-off");
        Refusal = outcome.Refusal;
        await ShowAsync(withKey: false);
        return Page();
    }

    private async Task ShowAsync(bool withKey)
    {
        InUse = await second.IsOnAsync(me.Actor);
        Setup = withKey ? await second.PendingAsync(me.Actor) : null;
        CodesLeft = await second.CodesLeftAsync(me.Actor, texts.Culture);
    }
}
