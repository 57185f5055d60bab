using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Portal.Access;

[AllowAnonymous]
public sealed class SignInModel(CheckPassword check, SessionCookie cookie, WorkLinks links, IServiceProvider services) : PageModel
{
    [BindProperty(Name = "ten-dang-nhap")]
    public string? UserName { get; set; }

    [BindProperty(Name = "mat-khau")]
    public string? Password { get; set; }

    [BindProperty(Name = SignInAddresses.ReturnParameter, SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public Refusal? Refusal { get; private set; }

    public SampleSignIns? Samples { get; } = services.GetService<SampleSignIns>();

    public void OnGet()
    {
        // Shows the empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var address = HttpContext.Connection.RemoteIpAddress?.ToString();
        var outcome = await check.RunAsync(new CheckPassword.Request(UserName ?? "", Password ?? "", address), cancellation);
        if (!outcome.Succeeded)
        {
            Refusal = outcome.Refusal;
            return Page();
        }
        await cookie.SignInAsync(outcome.Value.Id, cancellation);
        var first = links.Own() is [var work, ..] ? work.Address : "/";
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : first);
    }
}
