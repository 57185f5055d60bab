using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

[Requires]
public sealed class PasswordModel(ChangePassword change, CurrentActor me) : PageModel
{
    public Refusal? Refusal { get; private set; }

    public void OnGet()
    {
        // Shows the empty form.
    }

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "mat-khau")] string? current,
        [FromForm(Name = "mat-khau-moi")] string? password,
        [FromForm(Name = "mat-khau-lai")] string? again,
        CancellationToken cancellation)
    {
        var outcome = string.Equals(password, again, StringComparison.Ordinal)
            ? await change.RunAsync(new ChangePassword.Request(current ?? "", password ?? "", me.Person!.SessionId), me.Actor, cancellation)
            : new Refusal("passwords-differ");
        if (outcome.Succeeded)
            return Redirect("/tai-khoan?xong=password");
        Refusal = outcome.Refusal;
        return Page();
    }
}
