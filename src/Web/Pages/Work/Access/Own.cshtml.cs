using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

/// <summary>The person's own account: what protects it, and where it is signed in.</summary>
[Requires]
public sealed class OwnModel(SessionQueries sessions, SecondFactor second, KeepPasskeys passkeys, EndSessions end, CurrentActor me) : PageModel
{
    private static readonly string[] Dones = ["password", "session", "second-on", "second-off", "passkey"];

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    public bool HasSecondFactor { get; private set; }

    public string Passkeys { get; private set; } = "";

    /// <summary>What was just done, by the page that sent the person here.</summary>
    public string? Done { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "xong")] string? done, CancellationToken cancellation)
    {
        Done = Array.Find(Dones, d => string.Equals(d, done, StringComparison.Ordinal));
        Sessions = await sessions.ListAsync(me.Actor, cancellation);
        HasSecondFactor = await second.IsOnAsync(me.Actor);
        Passkeys = (await passkeys.ListAsync(me.Actor)).Count.ToString(CultureInfo.InvariantCulture);
    }

    public async Task<IActionResult> OnPostEndAsync([FromForm(Name = "phien")] Guid session, CancellationToken cancellation)
    {
        await end.RunAsync(new EndSessions.Request(Only: session), me.Actor, cancellation);
        return Redirect("/tai-khoan?xong=session");
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellation)
    {
        await end.RunAsync(new EndSessions.Request(Except: me.Person!.SessionId), me.Actor, cancellation);
        return Redirect("/tai-khoan?xong=session");
    }
}
