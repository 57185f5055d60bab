using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Web.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Portal.Access;

[AllowAnonymous]
public sealed class SignOutModel(SessionCookie cookie, EndSessions end, CurrentActor me) : PageModel
{
    public void OnGet()
    {
        // Asks, or says that it is done.
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "moi-noi")] bool everywhere, CancellationToken cancellation)
    {
        if (everywhere && me.IsSignedIn)
            await end.RunAsync(new EndSessions.Request(), me.Actor, cancellation);
        await cookie.SignOutAsync(cancellation);
        // What the browser keeps for work without a connection is the person's, not the machine's.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect(SignInAddresses.SignOut);
    }
}
