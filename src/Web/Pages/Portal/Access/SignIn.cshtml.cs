using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Portal.Access;

[AllowAnonymous]
public sealed class SignInModel(CheckPassword check, CheckSecondFactor checkCode, SessionCookie cookie, SecondStep step, IServiceProvider services) : PageModel
{
    [BindProperty(Name = "ten-dang-nhap")]
    public string? UserName { get; set; }

    [BindProperty(Name = SignInAddresses.ReturnParameter, SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether the password was right and the code is still owed.</summary>
    public bool AsksCode { get; private set; }

    public Refusal? Refusal { get; private set; }

    public SampleSignIns? Samples { get; } = services.GetService<SampleSignIns>();

    private string? From => HttpContext.Connection.RemoteIpAddress?.ToString();

    public async Task OnGetAsync([FromQuery(Name = "buoc")] string? asked)
    {
        if (asked is null)
            return;
        AsksCode = await step.PendingAsync() is not null;
        if (!AsksCode)
            Refusal = new Refusal("second-step-over");
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "mat-khau")] string? password, CancellationToken cancellation)
    {
        var outcome = await check.RunAsync(new CheckPassword.Request(UserName ?? "", password ?? "", From), cancellation);
        if (!outcome.Succeeded)
            return Refused(outcome.Refusal);
        if (!outcome.Value.TwoFactorEnabled)
            return await InAsync(outcome.Value, cancellation);
        await step.BeginAsync(outcome.Value.Id);
        var next = Url.IsLocalUrl(ReturnUrl) ? "&" + SignInAddresses.ReturnParameter + "=" + Uri.EscapeDataString(ReturnUrl) : "";
        return LocalRedirect(SignInAddresses.SecondStep + next);
    }

    public async Task<IActionResult> OnPostCodeAsync([FromForm(Name = "ma")] string? code, CancellationToken cancellation)
    {
        if (await step.PendingAsync() is not { } accountId)
            return Refused(new Refusal("second-step-over"));
        AsksCode = true;
        var outcome = await checkCode.RunAsync(new CheckSecondFactor.Request(accountId, code ?? "", From), cancellation);
        if (!outcome.Succeeded)
            return Refused(outcome.Refusal);
        await step.EndAsync();
        return await InAsync(outcome.Value, cancellation);
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync([FromServices] SignInManager<Account> passkeys, [FromServices] SignInThrottle throttle) =>
        throttle.Admits(null, From)
            ? Content(await passkeys.MakePasskeyRequestOptionsAsync(null), "application/json")
            : StatusCode(Microsoft.AspNetCore.Http.StatusCodes.Status429TooManyRequests);

    public async Task<IActionResult> OnPostPasskeyAsync(
        [FromForm(Name = "chung-thuc")] string? credential, [FromServices] SignInManager<Account> passkeys, [FromServices] KeepPasskeys keep, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(credential))
            return Refused(new Refusal("passkey-failed"));
        var result = await passkeys.PerformPasskeyAssertionAsync(credential);
        if (!result.Succeeded)
            return Refused(new Refusal("passkey-failed"));
        var outcome = await keep.UseAsync(result.User, result.Passkey, cancellation);
        return outcome.Succeeded ? await InAsync(outcome.Value, cancellation) : Refused(outcome.Refusal);
    }

    private PageResult Refused(Refusal refusal)
    {
        Refusal = refusal;
        return Page();
    }

    private async Task<IActionResult> InAsync(Account account, CancellationToken cancellation)
    {
        await cookie.SignInAsync(account.Id, cancellation);
        var first = services.GetRequiredService<WorkLinks>().Own() is [var work, ..] ? work.Address : "/";
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : first);
    }
}
