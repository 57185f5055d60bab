using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

/// <summary>The person's passkeys. Adding one needs JavaScript and HTTPS (or this machine); listing and removing do not.</summary>
[Requires]
public sealed class PasskeysModel(KeepPasskeys keep, SignInManager<Account> passkeys, CurrentActor me) : PageModel
{
    public IReadOnlyList<UserPasskeyInfo> Keys { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public async Task OnGetAsync() => Keys = await keep.ListAsync(me.Actor);

    public async Task<IActionResult> OnPostOptionsAsync() => Content(
        await passkeys.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = me.Actor.Id.ToString(), Name = me.Person!.UserName, DisplayName = me.Actor.Name }),
        "application/json");

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "chung-thuc")] string? credential, [FromForm(Name = "ten-khoa")] string? name, CancellationToken cancellation)
    {
        if (!string.IsNullOrEmpty(credential) && await passkeys.PerformPasskeyAttestationAsync(credential) is { Succeeded: true } made)
        {
            var outcome = await keep.AddAsync(made.Passkey, name ?? "", me.Actor, cancellation);
            if (outcome.Succeeded)
                return Redirect("/tai-khoan/khoa-truy-cap");
            Refusal = outcome.Refusal;
        }
        Refusal ??= new Refusal("passkey-failed");
        Keys = await keep.ListAsync(me.Actor);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromForm(Name = "khoa")] string? key, CancellationToken cancellation)
    {
        var id = new byte[key?.Length ?? 0];
        if (key is not null && Convert.TryFromBase64String(key, id, out var length))
            await keep.RemoveAsync(id[..length], me.Actor, cancellation);
        return Redirect("/tai-khoan/khoa-truy-cap");
    }
}
